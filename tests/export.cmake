# Tests of export
taphuan_test(test_export
    SOURCES workbook_cases.cpp workbook_cases.h workbook_target_test.cpp workbook_test.cpp
    LIBRARIES taphuan_export taphuan_exchange taphuan_files)
