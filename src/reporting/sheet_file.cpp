#include "reporting/sheet_file.hpp"

namespace luoshi::reporting {

Result<http::FileReply> sheet_file(const documents::Sheet& sheet, const std::string& name, ReportFormat format, const std::function<std::string()>& json) {
    switch (format) {
        case ReportFormat::xlsx: {
            TRY(auto bytes, documents::write_xlsx({&sheet, 1}));
            return http::FileReply{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
        }
        case ReportFormat::csv: return http::FileReply{name + ".csv", "text/csv; charset=utf-8", documents::write_csv(sheet)};
        case ReportFormat::json: return http::FileReply{name + ".json", "application/json", json()};
    }
    return Problem{Code::invalid, "no-such-format", "没有这种文件格式", "there is no such format"};
}

}  // namespace luoshi::reporting
