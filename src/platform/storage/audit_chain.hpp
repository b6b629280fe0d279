// The heads of the audit chains that one transaction appends to. Read once per county and transaction, put back when an act is undone.
//
// Where statements are sent without waiting, each of them still costs the server several times what its row does: there the entries of an act are
// kept until write() and go in one statement.
#pragma once
#include <map>
#include <span>
#include <string>
#include <vector>

#include "platform/storage/audit.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::storage {

class AuditChain {
 public:
    struct Head {
        std::int64_t serial = 0;
        std::string digest;
    };

    AuditChain(Connection& connection, crypto::Algorithm algorithm) : connection_(connection), algorithm_(algorithm) {}

    void forget();  // at the beginning of each transaction
    // The head of this county before an act, and back to it.
    std::optional<Head> mark(const std::string& county) const;
    void restore(const std::string& county, std::optional<Head> mark);

    // Completes the entry (serial, digests) and inserts it, at the latest with write().
    void append(AuditEntry entry);
    // Before the act is kept, and before anything is read.
    void write();

 private:
    Head& head(const std::string& county);
    void insert(const AuditEntry& entry);
    void insert_together(std::span<const AuditEntry> entries);  // of one county, one after the other

    Connection& connection_;
    crypto::Algorithm algorithm_;
    std::map<std::string, Head, std::less<>> heads_;
    std::vector<AuditEntry> kept_;  // of the act in hand, not sent yet
};

}  // namespace luoshi::storage
