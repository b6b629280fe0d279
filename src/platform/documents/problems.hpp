// The refusals of this module, each with a stable slug and a sentence that says what to do next.
//
// Slugs: file-empty, file-too-large, file-encrypted, file-broken, file-kind-unknown, encoding-unknown, ocr-unavailable,
// cancelled.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::documents {

Problem file_empty();
Problem file_without_text();
Problem file_too_large(std::size_t bytes, std::size_t bytes_max);
Problem file_expands_too_far(std::size_t bytes_max);
Problem file_has_too_many_pages(int pages, int pages_max);
Problem image_too_large(std::size_t pixels, std::size_t pixels_max);
Problem pdf_encrypted();
Problem office_file_encrypted();
Problem file_broken(std::string_view kind, std::string_view what_zh, std::string_view what_en);
// what: "这是……" / "This is …"; advice: what to do instead.
Problem file_kind_unknown(std::string_view what_zh, std::string_view what_en);
Problem encoding_unknown();
Problem ocr_unavailable(std::string_view language);
Problem work_cancelled();

}  // namespace luoshi::documents
