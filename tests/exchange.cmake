# Tests of exchange
taphuan_test(test_exchange
    SOURCES bad_plans_test.cpp calendar_text_test.cpp csv_test.cpp estimate_json_test.cpp norm_import_test.cpp
            plan_json_test.cpp sample_estimate_test.cpp
            shipped_catalogue_test.cpp
    LIBRARIES taphuan_exchange)

# Tables that come from outside
taphuan_test(test_spreadsheet
    SOURCES cooperative_import_test.cpp csv_table_test.cpp hostile_workbook_test.cpp legacy_text_test.cpp table_import_test.cpp
            wanted_sheets_test.cpp xlsx_test.cpp zip_file.cpp zip_file.h
    LIBRARIES taphuan_exchange PkgConfig::LIBZIP)

# Workbooks that come back from Finance
taphuan_test(test_appraisal
    SOURCES appraisal_reading_test.cpp workbook_cases.cpp workbook_cases.h
    LIBRARIES taphuan_export taphuan_exchange taphuan_files)
