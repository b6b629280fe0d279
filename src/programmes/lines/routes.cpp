#include "platform/http/rows.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/lines/use_cases.hpp"

namespace luoshi::programmes::lines {
namespace {

const http::Route rows[] = {
    http::get<&show_line_board>("/api/programmes/lines", "showLineBoard", permissions::read),
    http::post<&make_line>("/api/programmes/lines", "makeLine", permissions::write),
    http::get<&show_line>("/api/programmes/lines/{id}", "showLine", permissions::read),
    http::put<&change_line>("/api/programmes/lines/{id}", "changeLine", permissions::write),
    http::post<&add_line_target>("/api/programmes/lines/{id}/targets", "addLineTarget", permissions::write),
    http::post<&add_line_list>("/api/programmes/lines/{id}/lists", "addLineList", permissions::write),
    http::post<&rule_on_list>("/api/programmes/lines/{id}/rulings", "ruleOnLineList", permissions::write),
    http::post<&answer_line_question>("/api/programmes/lines/{id}/answers", "answerLineQuestion", permissions::write),
    http::get<&find_units>("/api/programmes/units", "findProgrammeUnits", permissions::read),
    http::get<&show_unit>("/api/programmes/units/{id}", "showProgrammeUnit", permissions::read),
    http::get<&show_public_lines>("/api/public/programmes/lines", "showPublicLines", public_access),
    http::get<&show_public_line>("/api/public/programmes/lines/{id}", "showPublicLine", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::lines
