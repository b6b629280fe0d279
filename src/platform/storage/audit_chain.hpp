// The heads of the audit chains that one transaction appends to. Read once per county and transaction, put back when an act is undone.
#pragma once
#include <map>
#include <string>

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

    void forget() { heads_.clear(); }  // at the beginning of each transaction
    // The head of this county before an act, and back to it.
    std::optional<Head> mark(const std::string& county) const;
    void restore(const std::string& county, std::optional<Head> mark);

    // Completes the entry (serial, digests) and inserts it.
    void append(AuditEntry entry);

 private:
    Head& head(const std::string& county);

    Connection& connection_;
    crypto::Algorithm algorithm_;
    std::map<std::string, Head, std::less<>> heads_;
};

}  // namespace luoshi::storage
