// Taking in one complaint, whichever way it came.
#pragma once
#include <optional>
#include <string>

#include "supervision/complaints/envelope.hpp"

namespace luoshi::supervision::complaints {

struct Filing {
    ComplaintId id;
    org::BodyLine against;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintChannel channel = ComplaintChannel::portal;
    std::string words;
    std::string secret;
    Identity identity;  // all empty: anonymous
    std::optional<std::string> owner_digest;
    std::string entered_by;
    std::optional<TransferId> transfer;
    std::optional<std::string> transfer_number;

    bool named() const { return !identity.name.empty() || !identity.phone.empty() || !identity.resident_id.empty(); }
};

Identity identity_of(const std::optional<std::string>& name, const std::optional<std::string>& phone, const std::optional<std::string>& resident_id);
// A body that may be complained about, by its code. Refuses with "unknown-body".
Result<org::BodyLine> complained_of(Work& work, std::string_view code);
Result<Nothing> check_filing(Work& work, const Filing& filing);
// The same filing again gets the same receipt. The caller has named who acts.
Result<ComplaintReceipt> receive(Work& work, const Filing& filing);

}  // namespace luoshi::supervision::complaints
