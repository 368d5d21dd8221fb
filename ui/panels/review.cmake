cristae_add_ui(review_panel FOLDER panels
  SOURCES brush_desk.cpp correction_desk.cpp counting_desk.cpp largest_id.cpp review_card.cpp review_comparison.cpp review_counting_face.cpp review_counts_bar.cpp review_desk.cpp
    review_line_sample.cpp review_panel.cpp review_queue_face.cpp review_score_table.cpp review_thumbnail.cpp
    review_truth_face.cpp thumbnail_cuts.cpp thumbnail_layout.cpp thumbnail_maker.cpp
  LIBS cristae_ui_document cristae_ui_job_runner cristae_ui_review_models cristae_ui_painting cristae_ui_theme
    cristae_ui_views cristae_ui_widgets)
