#include "platform/storage/audit_chain.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "platform/storage/queries.hpp"

namespace luoshi::storage {
namespace {

// Parts the values of one column of what insert_audit_entries takes.
constexpr char value_end = '\x1f';

std::array<std::string_view, 11> texts_of(const AuditEntry& entry) {
    return {entry.account ? std::string_view(*entry.account) : std::string_view(), entry.actor, entry.proof, entry.request, entry.action,
            entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest, json::enum_name(entry.algorithm)};
}

bool fits_columns(const AuditEntry& entry) {
    return std::ranges::none_of(texts_of(entry), [](std::string_view text) { return text.find(value_end) != std::string_view::npos; });
}

void append_value(std::string& column, bool first, std::string_view value) {
    if (!first) column += value_end;
    column += value;
}

}  // namespace

std::optional<AuditChain::Head> AuditChain::mark(const std::string& county) const {
    const auto found = heads_.find(county);
    if (found == heads_.end()) return std::nullopt;
    return found->second;
}

void AuditChain::forget() {
    heads_.clear();
    kept_.clear();
}

void AuditChain::restore(const std::string& county, std::optional<Head> mark) {
    kept_.clear();
    if (mark) heads_[county] = std::move(*mark);
    else heads_.erase(county);
}

AuditChain::Head& AuditChain::head(const std::string& county) {
    const auto found = heads_.find(county);
    if (found != heads_.end()) return found->second;
    Head head;
    connection_.each(queries::audit_head, [&](const Row& row) {
        head = {row.integer(0), row.get<std::string>(1)};
    }, county);
    return heads_[county] = head;
}

void AuditChain::append(AuditEntry entry) {
    Head& last = head(entry.county);
    entry.serial = last.serial + 1;
    entry.algorithm = algorithm_;
    chain_after(entry, last.digest);
    last = {entry.serial, entry.digest};
    if (connection_.defers()) kept_.push_back(std::move(entry));
    else insert(entry);
}

void AuditChain::write() {
    if (kept_.empty()) return;
    const auto entries = std::exchange(kept_, {});
    if (entries.size() == 1 || !std::ranges::all_of(entries, fits_columns)) {
        for (const auto& entry : entries) insert(entry);
        return;
    }
    insert_together(entries);
}

void AuditChain::insert_together(std::span<const AuditEntry> entries) {
    std::string at;
    std::array<std::string, 11> columns;
    for (const auto& entry : entries) {
        const bool first = &entry == &entries.front();
        append_value(at, first, std::to_string(entry.at.microseconds()));
        const auto texts = texts_of(entry);
        for (std::size_t i = 0; i < texts.size(); ++i) append_value(columns[i], first, texts[i]);
    }
    const auto insert = [&](const auto&... column) {
        connection_.run(queries::insert_audit_entries, entries.front().county, entries.front().serial, at, column...);
    };
    std::apply(insert, columns);
}

void AuditChain::insert(const AuditEntry& entry) {
    connection_.run(queries::insert_audit_entry, entry.county, entry.serial, entry.at, entry.account, entry.actor, entry.proof,
                    entry.request, entry.action, entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest,
                    entry.algorithm);
}

}  // namespace luoshi::storage
