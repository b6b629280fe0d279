#include "notices/derive.hpp"

#include <fmt/format.h>

#include <map>

#include "notices/search_text.hpp"

namespace luoshi::notices {
namespace {

// Keys without a letter would make everything equal: they are no keys.
std::optional<std::string> key_or_nothing(std::string key) {
    if (key.empty()) return std::nullopt;
    return key;
}

}  // namespace

Facts facts_of(const reading::Document& document) {
    Facts facts;
    facts.form = document.form;
    if (document.number && !document.number->raw.empty()) {
        facts.number = document.number->normalized.value_or(document.number->raw);
        facts.number_key = number_key(*facts.number);
        if (facts.number_key->empty()) facts.number = facts.number_key = std::nullopt;
    }
    if (document.title && !document.title->text.empty()) {
        facts.title = document.title->normalized.value_or(document.title->text);
        facts.title_key = title_key(*facts.title);
        if (!document.title->genre.empty()) facts.genre = document.title->genre;
    }
    std::string issuers;
    for (const auto& issuer : document.issuers) issuers.append(issuers.empty() ? "" : "、").append(issuer.normalized.value_or(issuer.name));
    if (!issuers.empty()) facts.issuers = std::move(issuers);
    facts.issued = document.issued;
    facts.effect_from = effect_from(document);
    facts.expires_on = stated_expiry(document);
    return facts;
}

std::vector<LinkFacts> links_in(const Overlay& overlay) {
    std::vector<LinkFacts> links;
    const auto add = [&](std::string_view list, std::size_t i, std::string role, const std::optional<std::string>& number,
                         const std::optional<std::string>& title, const std::optional<std::string>& path, bool whole) {
        LinkFacts link;
        link.list = list;
        link.item = overlay.keys.at(std::string(list))[i];
        link.role = std::move(role);
        link.number = number;
        if (number) link.number_key = key_or_nothing(number_key(*number));
        link.title = title;
        if (title) link.title_key = key_or_nothing(title_key(*title));
        link.path = path;
        link.whole = whole;
        links.push_back(std::move(link));
    };
    const auto& document = overlay.document;
    for (std::size_t i = 0; i < document.citations.size(); ++i) {
        const auto& citation = document.citations[i];
        add("citations", i, citation.role, citation.number, citation.title, citation.path, true);
    }
    for (std::size_t i = 0; i < document.repeals.size(); ++i) {
        const auto& repeal = document.repeals[i];
        add("repeals", i, "repeal", repeal.number, repeal.title, repeal.path, repeal.whole);
    }
    return links;
}

std::vector<reading::Finding> findings_of(const reading::Reading& reading, std::string_view document) {
    std::vector<reading::Finding> findings;
    const bool is_first = !reading.documents.empty() && reading.documents.front().id == document;
    for (const auto& finding : reading.findings) {
        // What is said about the file as a whole stands with its first document.
        if (finding.document == document || (is_first && finding.document.empty())) findings.push_back(finding);
    }
    return findings;
}

std::vector<std::string> finding_keys(std::span<const reading::Finding> findings) {
    std::vector<std::string> keys;
    std::map<std::string, int> seen;
    for (const auto& finding : findings) {
        auto key = fmt::format("{}@{}-{}", finding.code, finding.lines[0], finding.lines[1]);
        const int count = ++seen[key];
        if (count > 1) key += fmt::format("#{}", count);
        keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<FindingView> decided_findings(std::span<const reading::Finding> findings, std::span<const StoredDecision> decisions) {
    std::map<std::string_view, const StoredDecision*> newest;
    for (const auto& decision : decisions) newest[decision.finding] = &decision;
    const auto keys = finding_keys(findings);
    std::vector<FindingView> views;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i];
        FindingView view{.key = keys[i], .code = finding.code, .severity = finding.severity, .lines = finding.lines, .message = finding.message,
                         .strength = finding.strength, .state = FindingState::open, .reason = {}, .decided_by = {}, .decided_at = {}};
        const auto decision = newest.find(keys[i]);
        if (decision != newest.end() && decision->second->decision != FindingDecision::reopen) {
            view.state = decision->second->decision == FindingDecision::accept ? FindingState::accepted : FindingState::dismissed;
            view.reason = decision->second->reason;
            view.decided_by = decision->second->author;
            view.decided_at = decision->second->at;
        }
        views.push_back(std::move(view));
    }
    return views;
}

OpenFindings count_open(std::span<const FindingView> findings) {
    OpenFindings open;
    for (const auto& finding : findings) {
        // Remarks (info) need no decision.
        if (finding.state != FindingState::open || finding.severity == "info") continue;
        ++open.all;
        if (finding.severity == "error") ++open.errors;
    }
    return open;
}

}  // namespace luoshi::notices
