// What the tests of this folder share: reading one text, asking for one thing.
#pragma once
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices::reading {

inline constexpr const char* sound_head = "湘教通〔2023〕76号\n\n关于做好有关工作的通知\n\n各市州教育局：\n\n";
inline constexpr const char* sound_tail = "\n\n　　　　　　湖南省教育厅\n　　　　　　2023年3月28日\n";

// A sound notice around the given clauses.
inline std::string notice_of(const std::string& clauses) {
    return sound_head + ("现将有关事项通知如下：\n" + clauses) + sound_tail;
}

// The clauses begin on this line of notice_of().
inline constexpr int first_clause_line = 8;

inline Document first_document(const std::string& text) {
    Reading reading = read_notice(text);
    return reading.documents.empty() ? Document{} : std::move(reading.documents.front());
}

inline int count_findings(const Reading& reading, std::string_view code) {
    return static_cast<int>(std::count_if(reading.findings.begin(), reading.findings.end(),
                                          [&](const Finding& f) { return f.code == code; }));
}

inline std::string codes(const Reading& reading, std::string_view but_not_severity = "info") {
    std::string all;
    for (const Finding& f : reading.findings) {
        if (f.severity != but_not_severity) all += (all.empty() ? "" : " ") + f.code + "@" + std::to_string(f.lines[0]);
    }
    return all;
}

inline std::string paths(const Document& document) {
    std::string all;
    for (const Clause& c : document.clauses) all += (all.empty() ? "" : " ") + c.path;
    return all;
}

inline std::string joined(const std::vector<std::string>& items) {
    std::string all;
    for (const std::string& item : items) all += (all.empty() ? "" : "|") + item;
    return all;
}

}  // namespace luoshi::notices::reading
