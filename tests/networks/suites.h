#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_blocks_test(int argc, char** argv);
int run_compact_unet_test(int argc, char** argv);
int run_network_test(int argc, char** argv);
int run_pairs_test(int argc, char** argv);
int run_precision_test(int argc, char** argv);
int run_wda_net_test(int argc, char** argv);
