luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org platform/draw platform/files identity rules supervision/checks supervision/complaints supervision/inspections/drawing)
luoshi_tests_use(notices)
target_compile_definitions(luoshi_supervision_inspections PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")

# The sample template becomes part of the program: data.hpp holds it as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/after_school.json)
file(READ ${folder}/data/after_school.json text)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/supervision/inspections/data.hpp CONTENT
"// Generated from src/supervision/inspections/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::supervision::inspections::data {
inline constexpr std::string_view after_school = R\"JSON(${text})JSON\";
}
" @ONLY)
