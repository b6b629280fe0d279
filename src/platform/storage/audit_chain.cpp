#include "platform/storage/audit_chain.hpp"

#include "platform/storage/queries.hpp"

namespace luoshi::storage {

std::optional<AuditChain::Head> AuditChain::mark(const std::string& county) const {
    const auto found = heads_.find(county);
    if (found == heads_.end()) return std::nullopt;
    return found->second;
}

void AuditChain::restore(const std::string& county, std::optional<Head> mark) {
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
    connection_.run(queries::insert_audit_entry, entry.county, entry.serial, entry.at, entry.account, entry.actor, entry.proof,
                    entry.request, entry.action, entry.subject_kind, entry.subject, entry.details, entry.previous, entry.digest,
                    entry.algorithm);
    last = {entry.serial, entry.digest};
}

}  // namespace luoshi::storage
