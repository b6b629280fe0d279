// A circular as a file to print: DOCX and PDF of the same document.
#include <fmt/format.h>

#include "platform/documents/docx_writer.hpp"
#include "platform/documents/official_pdf.hpp"
#include "supervision/evaluation/circular_text.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

std::string file_name(const CircularView& view, std::string_view ending) { return fmt::format("{}{}", view.number.value_or(view.title), ending); }

}  // namespace

Result<http::FileReply> print_circular_docx(Work& work, const OneCircular& query) {
    TRY(const CircularView view, show_circular(work, query));
    return http::FileReply{file_name(view, ".docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", documents::write_docx(document_of(view)), false};
}

Result<http::FileReply> print_circular_pdf(Work& work, const OneCircular& query) {
    TRY(const CircularView view, show_circular(work, query));
    return http::FileReply{file_name(view, ".pdf"), "application/pdf", documents::write_official_pdf(document_of(view), view.signed_at.value_or(view.drafted_at)), false};
}

}  // namespace luoshi::supervision::evaluation
