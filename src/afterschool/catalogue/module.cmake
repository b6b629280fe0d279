luoshi_uses(foundation platform/crypto platform/access platform/storage platform/files platform/jobs platform/mail platform/http org tally identity notices pupils rules)
luoshi_tests_use(rapidcheck)

# The word list of the screen becomes part of the program: data.hpp holds it as text.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/data/subject_words.json)
file(READ ${folder}/data/subject_words.json text)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/afterschool/catalogue/data.hpp CONTENT
"// Generated from src/afterschool/catalogue/data. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::afterschool::catalogue::data {
inline constexpr std::string_view subject_words = R\"JSON(${text})JSON\";
}
" @ONLY)
