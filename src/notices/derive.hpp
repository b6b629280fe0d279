// What follows from a notice's effective text: the columns it is listed, searched, linked and judged by. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/corrections.hpp"
#include "notices/store.hpp"

namespace luoshi::notices {

struct Facts {
    std::string form;
    std::optional<std::string> number;
    std::optional<std::string> number_key;
    std::optional<std::string> title;
    std::optional<std::string> title_key;
    std::optional<std::string> issuers;  // joined by '、'
    std::optional<std::string> genre;
    std::optional<Date> issued;
    std::optional<Date> effect_from;
    std::optional<Date> expires_on;
};
Facts facts_of(const reading::Document& document);

struct LinkFacts {
    std::string list;  // citations | repeals
    std::string item;  // key
    std::string role;  // basis | repealed | mention | standard | repeal
    std::optional<std::string> number;
    std::optional<std::string> number_key;
    std::optional<std::string> title;
    std::optional<std::string> title_key;
    std::optional<std::string> path;
    bool whole = true;
};
std::vector<LinkFacts> links_in(const Overlay& overlay);

// The findings of one document of a reading, each under a key that stays the same while the reader finds the same thing at the same place.
std::vector<reading::Finding> findings_of(const reading::Reading& reading, std::string_view document);
std::vector<std::string> finding_keys(std::span<const reading::Finding> findings);

std::vector<FindingView> decided_findings(std::span<const reading::Finding> findings, std::span<const StoredDecision> decisions);
struct OpenFindings {
    std::int64_t all = 0;
    std::int64_t errors = 0;
};
OpenFindings count_open(std::span<const FindingView> findings);

}  // namespace luoshi::notices
