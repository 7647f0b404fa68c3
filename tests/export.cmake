# Tests of export
taphuan_test(test_export
    SOURCES appraisal_paper_test.cpp document_number_test.cpp document_paper_test.cpp document_texts_test.cpp
        paper_files.cpp paper_files.h paper_layout_test.cpp programme_paper_test.cpp
        workbook_cases.cpp workbook_cases.h workbook_changed_test.cpp workbook_sheets_test.cpp workbook_target_test.cpp
        workbook_test.cpp
    LIBRARIES taphuan_export taphuan_exchange taphuan_files)
