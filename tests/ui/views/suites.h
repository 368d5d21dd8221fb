#pragma once

int run_chart_view_test(int argc, char** argv);
int run_counting_frame_test(int argc, char** argv);
int run_drawing_view_test(int argc, char** argv);
int run_instance_colours_test(int argc, char** argv);
int run_overlay_test(int argc, char** argv);
int run_plane_loader_test(int argc, char** argv);
int run_scale_bar_test(int argc, char** argv);
int run_section_painter_test(int argc, char** argv);
int run_section_strip_test(int argc, char** argv);
int run_section_view_test(int argc, char** argv);
int run_view_transform_test(int argc, char** argv);
int run_volume_view_test(int argc, char** argv);
