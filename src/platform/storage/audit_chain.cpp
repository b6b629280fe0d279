#include "platform/storage/audit_chain.hpp"

#include <utility>

#include "platform/storage/queries.hpp"

namespace luoshi::storage {
namespace {

// As insert_audit_entries takes it; everything but the county, which is that of the act.
void append_row(std::string& out, const AuditEntry& row) {
    const auto add = [&out](std::string_view name, const auto& value) {
        out += out.back() == '{' ? "\"" : ",\"";
        out += name;
        out += "\":";
        json::append(out, value);
    };
    out += '{';
    add("serial", row.serial);
    add("at", row.at.microseconds());
    add("account", row.account);
    add("actor", row.actor);
    add("proof", row.proof);
    add("request", row.request);
    add("action", row.action);
    add("subject_kind", row.subject_kind);
    add("subject", row.subject);
    add("details", row.details);
    add("previous", row.previous);
    add("digest", row.digest);
    add("algorithm", row.algorithm);
    out += '}';
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
    if (entries.size() == 1) return insert(entries.front());
    std::string rows = "[";
    for (const auto& entry : entries) {
        if (rows.size() > 1) rows += ',';
        append_row(rows, entry);
    }
    rows += ']';
    connection_.run(queries::insert_audit_entries, entries.front().county, rows);
}

void AuditChain::insert(const AuditEntry& entry) {
    connection_.run(queries::insert_audit_entry, entry.county, entry.serial, entry.at, entry.account, entry.actor, entry.proof,
                    entry.request, entry.action, entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest,
                    entry.algorithm);
}

}  // namespace luoshi::storage
