#include "tests/networks/suites.h"

int main(int argc, char** argv) {
  return run_blocks_test(argc, argv) + run_compact_unet_test(argc, argv) + run_network_test(argc, argv) +
         run_pairs_test(argc, argv) + run_precision_test(argc, argv) + run_wda_net_test(argc, argv);
}
