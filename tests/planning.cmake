# Tests of planning
taphuan_test(test_planning
    SOURCES appraisal_figures_test.cpp class_checks_test.cpp class_proposal_test.cpp class_move_test.cpp curriculum_use_test.cpp day_board_test.cpp lecturer_choice_test.cpp
        lecturer_year_test.cpp live_estimate_test.cpp needs_test.cpp next_year_test.cpp free_day_test.cpp
        norm_effect_test.cpp plan_checks_test.cpp reprice_test.cpp register_checks_test.cpp responsibility_edits_test.cpp
        review_progress_test.cpp review_rules_test.cpp topic_board_test.cpp topic_matrix_test.cpp
        schedule_test.cpp submission_test.cpp
    LIBRARIES taphuan_planning taphuan_exchange)

# The fit to the ceiling, with the solver
taphuan_test(test_fit
    SOURCES class_cut_test.cpp cbc_test.cpp fit_json_test.cpp fit_plans.cpp fit_plans.h fit_brute_force_test.cpp fit_conflict_test.cpp fit_large_test.cpp fit_test.cpp
    LIBRARIES taphuan_solver taphuan_exchange)
