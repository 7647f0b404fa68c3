# Tests of storage
taphuan_test(test_storage
    SOURCES
        backups_test.cpp
        change_rights_test.cpp
        change_test.cpp
        conflict_test.cpp
        crash_test.cpp
        file_fault_test.cpp
        frozen_plans.cpp frozen_plans.h
        journal_test.cpp
        live_plan_test.cpp
        migrations_test.cpp
        opening_test.cpp
        plan_store_test.cpp
        reopenings_test.cpp
        storage_plans.cpp storage_plans.h
        unfinished_file_test.cpp
        version_difference_test.cpp
        versions_test.cpp
    LIBRARIES taphuan_storage taphuan_files)
if(UNIX)
    target_sources(test_storage PRIVATE as_nobody.h file_place_test.cpp full_disk_test.cpp)
endif()

add_executable(crash_writer crash_writer.cpp)
target_link_libraries(crash_writer PRIVATE taphuan_storage taphuan_flags)
add_dependencies(test_storage crash_writer)
target_compile_definitions(test_storage PRIVATE CRASH_WRITER="$<TARGET_FILE:crash_writer>")
