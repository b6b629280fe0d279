#include "afterschool/allocation/api.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::afterschool::allocation {
namespace {

using http::get;
using http::post;

// A family's own rows are found by its binding to the child; what one may not see answers 404.
const http::Route rows[] = {
    get<&find_draws>("/api/draws", "findDraws", permissions::read),
    post<&announce_draw>("/api/draws", "announceDraw", permissions::draw),
    get<&show_draw>("/api/draws/{id}", "showDraw", signed_in),
    get<&show_what_if>("/api/draws/{id}/what-if", "showWhatIf", permissions::read),
    get<&show_left_over>("/api/draws/{id}/left-over", "showLeftOver", permissions::read),
    post<&enter_value>("/api/draws/{id}/value", "enterDrawValue", permissions::value),
    post<&confirm_value>("/api/draws/{id}/value/confirm", "confirmDrawValue", permissions::value),
    post<&take_value_back>("/api/draws/{id}/value/take-back", "takeDrawValueBack", permissions::value),
    post<&run_draw>("/api/draws/{id}/run", "runDraw", permissions::draw),
    post<&cancel_draw>("/api/draws/{id}/cancel", "cancelDraw", permissions::draw),

    get<&show_child_draws>("/api/children/{pupil}/draws", "showChildDraws", signed_in),

    get<&find_public_draws>("/api/public/draws", "findPublicDraws", public_access),
    get<&show_public_draw>("/api/public/draws/{id}", "showPublicDraw", public_access),
    get<&fetch_record>("/api/public/draws/{id}/record", "fetchDrawRecord", public_access),
    get<&fetch_list>("/api/public/draws/{id}/list", "fetchDrawList", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::afterschool::allocation
