#include "platform/http/table.hpp"

#include "platform/http/encode.hpp"

namespace luoshi::http {
namespace {

constexpr std::string_view xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

}  // namespace

Format format_wanted(const Request& request) {
    const auto accept = request.header("accept");
    if (accept.find(xlsx_type) != std::string_view::npos) return Format::xlsx;
    if (accept.find("text/csv") != std::string_view::npos) return Format::csv;
    return Format::json;
}

Result<Response> table_response(documents::Sheet sheet, const std::string& name, Format format) {
    if (format != Format::xlsx) return file_response({name + ".csv", "text/csv; charset=utf-8", documents::write_csv(sheet)});
    TRY(std::string book, documents::write_xlsx(std::span(&sheet, 1)));
    return file_response({name + ".xlsx", std::string(xlsx_type), std::move(book)});
}

}  // namespace luoshi::http
