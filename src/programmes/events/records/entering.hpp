// What each kind of entry asks for, and the particulars that it keeps.
#pragma once
#include "programmes/events/records/use_cases.hpp"

namespace luoshi::programmes::events::records {

struct Entering {
    std::string type, who;
    std::int64_t proof_number = 0;  // of the paper that the kind asks for; publicity asks for none
    std::string counted_key;        // of publicity
};
Result<Entering> check_entering(Work& work, const EnterRecord& command);
void insert_particulars(Work& work, const EnterRecord& command, const Entering& entering);

std::vector<RecordFact> facts_of(Work& work, std::string_view county, EntryId entry, RecordKind kind);
// What stands beside an entry in the public list: publisher, unit, issuer with document.
std::string note_of(Work& work, std::string_view county, EntryId entry, RecordKind kind);

}  // namespace luoshi::programmes::events::records
