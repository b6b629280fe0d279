luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org tally platform/documents platform/mail identity notices pupils rules obligations afterschool/catalogue afterschool/enrolment afterschool/allocation afterschool/timetable afterschool/attendance fees/journal fees/disclosure fees/exemptions fees/charges fees/payments fees/refunds fees/pay fees/closing supervision/checks supervision/complaints supervision/inspections supervision/rectification supervision/evaluation programmes/lines programmes/calls programmes/review/experts programmes/review/panels programmes/review/marking programmes/review/decisions programmes/construction)

# Layouts of exports are data: a file each, which become part of the program.
file(GLOB layouts CONFIGURE_DEPENDS ${folder}/layouts/*.json)
list(SORT layouts)
set(all "")
foreach(layout ${layouts})
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${layout})
    file(READ ${layout} text)
    string(APPEND all "R\"JSON(${text})JSON\",\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/reporting/layouts.hpp CONTENT
"// Generated from src/reporting/layouts. Do not edit.
#pragma once
#include <string_view>
namespace luoshi::reporting::layout_files {
inline constexpr std::string_view all[] = {${all}};
}
" @ONLY)
