// Text in, luoshi.notice/1 out. Pure and total: any bytes get an answer, nothing is thrown, time grows linearly with
// the text.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct ReadOptions {
    std::string name;             // of the file, for the answer's source
    std::string kind = "text";    // text | html | docx | pdf | scan; a scan's text is repaired before it is read
    std::string sha256;           // of the original bytes, computed by the caller
    std::int64_t bytes = -1;      // of the original file; -1: the size of the text
    std::vector<int> confidence;  // OCR confidence of each line, 0–100; empty where there is none
};

Reading read_notice(std::string_view utf8_text, const ReadOptions& options = {});

std::string to_json(const Reading& reading);

}  // namespace luoshi::notices::reading
