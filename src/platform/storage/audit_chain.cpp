#include "platform/storage/audit_chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "platform/storage/queries.hpp"

namespace luoshi::storage {
namespace {

// Control characters that part the fields and the rows of what insert_audit_entries takes: cheaper to take apart for PostgreSQL than JSON is.
constexpr char field_end = '\x1f';
constexpr char row_end = '\x1e';

std::array<std::string_view, 11> texts_of(const AuditEntry& entry) {
    return {entry.account ? std::string_view(*entry.account) : std::string_view(), entry.actor, entry.proof, entry.request, entry.action,
            entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest, json::enum_name(entry.algorithm)};
}

// Everything but the county, which is that of the act.
void append_row(std::string& rows, const AuditEntry& entry) {
    if (!rows.empty()) rows += row_end;
    fmt::format_to(std::back_inserter(rows), "{}{}{}", entry.serial, field_end, entry.at.microseconds());
    for (const auto text : texts_of(entry)) {
        rows += field_end;
        rows += text;
    }
}

bool fits_a_row(const AuditEntry& entry) {
    return std::ranges::none_of(texts_of(entry), [](std::string_view text) { return text.find_first_of("\x1e\x1f") != std::string_view::npos; });
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
    if (entries.size() == 1 || !std::ranges::all_of(entries, fits_a_row)) {
        for (const auto& entry : entries) insert(entry);
        return;
    }
    std::string rows;
    for (const auto& entry : entries) append_row(rows, entry);
    connection_.run(queries::insert_audit_entries, entries.front().county, rows);
}

void AuditChain::insert(const AuditEntry& entry) {
    connection_.run(queries::insert_audit_entry, entry.county, entry.serial, entry.at, entry.account, entry.actor, entry.proof,
                    entry.request, entry.action, entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest,
                    entry.algorithm);
}

}  // namespace luoshi::storage
