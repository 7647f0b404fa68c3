# Tests of the tree itself: which part knows which, format, texts, pages, what is installed.
find_program(PYTHON3 python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED) # the one with openpyxl
set(here "${CMAKE_CURRENT_SOURCE_DIR}")
set(qt_core_headers ${Qt6Core_INCLUDE_DIRS})
list(FILTER qt_core_headers INCLUDE REGEX "/QtCore$")

add_test(NAME "tree: includes follow the direction of the layers"
    COMMAND "${PYTHON3}" "${here}/tree_includes.py" "${PROJECT_SOURCE_DIR}" ${qt_core_headers})
add_test(NAME "tree: code and scripts are formatted and clean"
    COMMAND bash "${here}/tree_format.sh" "${PROJECT_SOURCE_DIR}")
add_test(NAME "tree: every text is translated"
    COMMAND bash "${here}/tree_translations.sh" "${PROJECT_SOURCE_DIR}" $<TARGET_FILE:Qt6::lupdate>)
if(TARGET taphuan)
    add_test(NAME "tree: the installed program is complete and works"
        COMMAND bash "${here}/tree_install.sh" "${CMAKE_BINARY_DIR}" "${PROJECT_SOURCE_DIR}")
endif()
if(TARGET all_qmllint)
    add_test(NAME "tree: qmllint finds nothing"
        COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_BINARY_DIR}" --target all_qmllint)
    set_tests_properties("tree: qmllint finds nothing" PROPERTIES
        FAIL_REGULAR_EXPRESSION "Warning:")
endif()
