# The program against a second one written from the same rules (reference/), on random plans.
if(TARGET taphuan)
    add_test(NAME "reference: lines, sums and findings of random plans are the same"
        COMMAND "${PYTHON3}" "${CMAKE_CURRENT_SOURCE_DIR}/reference/compare_with_reference.py"
            $<TARGET_FILE:taphuan> "${PROJECT_SOURCE_DIR}/core/data" 100)
endif()
