// A sheet as a file that one takes along.
#pragma once
#include <functional>
#include <string>

#include "platform/documents/spreadsheet.hpp"
#include "platform/http/route.hpp"
#include "reporting/commands.hpp"

namespace luoshi::reporting {

// `json` is asked only where JSON is wanted: its content is the caller's.
Result<http::FileReply> sheet_file(const documents::Sheet& sheet, const std::string& name, ReportFormat format, const std::function<std::string()>& json);

}  // namespace luoshi::reporting
