# Tests of app

# Texts and the command line
taphuan_test(test_words
    SOURCES arguments_test.cpp number_text_test.cpp terminal_test.cpp wording_test.cpp
    LIBRARIES taphuan_words)
taphuan_test(test_command_line
    SOURCES appraise_command_test.cpp calendar_command_test.cpp fit_command_test.cpp needs_command_test.cpp document_command_test.cpp version_commands_test.cpp paper_files.cpp paper_files.h command_line_test.cpp program.cpp program.h
    LIBRARIES taphuan_exchange taphuan_export)
target_compile_definitions(test_command_line PRIVATE TAPHUAN_PROGRAM="$<TARGET_FILE:taphuan>")
add_dependencies(test_command_line taphuan)

# The session and its models
find_package(Qt6 REQUIRED COMPONENTS Test)
taphuan_test(test_session
    SOURCES
        class_filter_model_test.cpp
        clipboard_test.cpp
        curriculum_register_test.cpp
        data_file_test.cpp
        document_desk_test.cpp
        estimate_model_test.cpp
        id_selection_test.cpp
        job_test.cpp
        lecturer_register_test.cpp
        models_test.cpp
        new_class_test.cpp
        next_year_form_test.cpp
        norm_documents_test.cpp
        norm_page_test.cpp
        pasting_test.cpp
        plan_part_test.cpp
        plan_settings_test.cpp
        plan_calendar_test.cpp
        preferences_test.cpp
        programme_matrix_test.cpp
        programme_test.cpp
        row_blocks_test.cpp
        row_steps_test.cpp
        sector_programme_test.cpp
        session_edits_test.cpp
        session_fixture.cpp session_fixture.h
        session_test.cpp
    LIBRARIES taphuan_app Qt6::Test)

# The register of cooperatives
taphuan_test(test_cooperatives
    SOURCES
        cooperative_register_test.cpp
        register_import_test.cpp
        training_needs_test.cpp
        session_fixture.cpp session_fixture.h
    LIBRARIES taphuan_app Qt6::Test)

# The fit to a ceiling
taphuan_test(test_fit_form
    SOURCES
        fit_form_test.cpp
        session_fixture.cpp session_fixture.h
    LIBRARIES taphuan_app Qt6::Test)

# The round trip with Finance
taphuan_test(test_round_trip
    SOURCES
        exception_list_test.cpp
        plan_backups_test.cpp
        newest_version_test.cpp
        repricing_test.cpp
        round_trip_fixture.h
        session_fixture.cpp session_fixture.h
        version_appraisal_test.cpp
        version_comparison_test.cpp
        version_list_test.cpp
    LIBRARIES taphuan_app Qt6::Test)

# Workbooks to Finance and back
taphuan_test(test_appraisal_import
    SOURCES
        appraisal_import_test.cpp
        finance_book.cpp finance_book.h
        session_fixture.cpp session_fixture.h
    LIBRARIES taphuan_app Qt6::Test)
