# Tests of the window: the real pages over a real plan file.
find_package(Qt6 REQUIRED COMPONENTS Test)
taphuan_test(test_qml
    SOURCES
        jump_model_test.cpp
        qml_norms_test.cpp
        qml_settings_test.cpp
        qml_window.cpp qml_window.h
        qml_calendar_test.cpp qml_findings_test.cpp
        qml_edit_test.cpp
        qml_lecturers_test.cpp
        qml_lists_test.cpp
        qml_pages_test.cpp
        qml_overview_test.cpp
        qml_programme_test.cpp
        qml_rights_test.cpp qml_rights_edits.cpp qml_rights_office.cpp qml_rights_office.h
        qml_walk_test.cpp
    LIBRARIES taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin Qt6::Test)
taphuan_test(test_qml_cooperatives
    SOURCES
        qml_window.cpp qml_window.h
        qml_cooperatives_test.cpp
    LIBRARIES taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin Qt6::Test)
taphuan_test(test_qml_fit
    SOURCES
        qml_window.cpp qml_window.h
        qml_fit_test.cpp
    LIBRARIES taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin Qt6::Test)
taphuan_test(test_qml_appraisal
    SOURCES
        qml_window.cpp qml_window.h
        qml_appraisal_test.cpp
    LIBRARIES taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin Qt6::Test)
taphuan_test(test_qml_read_back
    SOURCES
        finance_book.cpp finance_book.h
        qml_window.cpp qml_window.h
        qml_read_back_test.cpp
    LIBRARIES taphuan_app taphuan_appplugin taphuan_qml taphuan_qmlplugin Qt6::Test)
