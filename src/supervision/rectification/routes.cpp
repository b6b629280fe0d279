#include "platform/http/rows.hpp"
#include "supervision/rectification/api.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

const http::Route rows[] = {
    http::get<&find_orders>("/api/rectification/orders", "findRectificationOrders", permissions::read),
    http::get<&draft_order>("/api/rectification/draft", "draftRectificationOrder", permissions::order),
    http::post<&issue_order>("/api/rectification/orders", "issueRectificationOrder", permissions::order),
    http::get<&show_order>("/api/rectification/orders/{id}", "showRectificationOrder", permissions::read),
    http::get<&print_order_docx>("/api/rectification/orders/{id}/docx", "printRectificationDocx", permissions::read),
    http::get<&print_order_pdf>("/api/rectification/orders/{id}/pdf", "printRectificationPdf", permissions::read),
    http::post<&send_measures>("/api/rectification/orders/{id}/measures", "sendRectificationMeasures", permissions::answer),
    http::upload<&keep_proof_file>("/api/rectification/orders/{id}/files", "keepRectificationFile", permissions::answer),
    http::post<&send_proof>("/api/rectification/orders/{id}/proof", "sendRectificationProof", permissions::answer),
    http::get<&fetch_proof>("/api/rectification/orders/{id}/files/{sha256}", "fetchRectificationFile", permissions::read),
    http::post<&check_order>("/api/rectification/orders/{id}/check", "checkRectificationOrder", permissions::check),
    http::post<&close_order>("/api/rectification/orders/{id}/close", "closeRectificationOrder", permissions::order),
    http::post<&extend_order>("/api/rectification/orders/{id}/extend", "extendRectificationOrder", permissions::order),
    http::post<&withdraw_order>("/api/rectification/orders/{id}/withdraw", "withdrawRectificationOrder", permissions::order),
    http::post<&look_back>("/api/rectification/orders/{id}/look-back", "lookBackOnRectification", permissions::check),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::supervision::rectification
