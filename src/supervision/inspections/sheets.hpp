// A form between the first signature and the other's answer: what both use cases ask.
#pragma once
#include "supervision/inspections/form_content.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {

using FormId = Id<struct InspectionFormTag>;

struct KnownSheet {
    TaskId task;
    std::int64_t number = 0;
    std::string sha256;
    Instant signed_at;
    std::optional<SheetAnswer> answer;
    std::optional<std::string> reason;
    std::optional<AccountId> account;
};
BOOST_DESCRIBE_STRUCT(KnownSheet, (), (task, number, sha256, signed_at, answer, reason, account))

Problem signature_missing(std::string field, std::string words, std::string words_en);
Result<Nothing> check_own_signature(const InspectionSignature& own, const SeatRow& seat);
// As it stands now: waiting for the other, or in.
SubmittedForm submitted_view(Work& work, const TaskHead& head, const std::string& form);

}  // namespace luoshi::supervision::inspections
