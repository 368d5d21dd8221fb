cristae_add_ui(adapt_panels FOLDER panels
  SOURCES adapt_number_box.cpp adapt_option_row.cpp adapt_options.cpp adapt_options_editor.cpp adapt_panel.cpp
    adapt_presenter.cpp adapt_state.cpp instances_panel.cpp instances_presenter.cpp instances_state.cpp job_curve.cpp job_panel.cpp job_presenter.cpp job_state.cpp runs_comparison.cpp runs_panel.cpp
  LIBS cristae_ui_job_runner cristae_ui_jobs cristae_ui_runs cristae_ui_widgets cristae_ui_theme)
