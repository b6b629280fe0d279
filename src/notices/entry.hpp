// One register entry brought up to date: whatever changes (a reading, a correction, a decision), everything that follows is computed anew from the
// effective text and written in the same transaction.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "notices/derive.hpp"
#include "notices/notice_views.hpp"
#include "notices/store.hpp"
#include "org/api.hpp"

namespace luoshi::notices {

struct Interpreter {
    BodyId body;
    std::string ground;  // interpreter: the notice names it; issuer: it names none that is known
};

struct NewEntry {
    NoticeId id;
    org::BodyLine body;
    ImportId import_;
    std::string registered_by;  // actor_key of who brought the file
    std::string registered_by_name;
    reading::Document document;
    std::vector<reading::Finding> findings;
};
// A draft. Of this partition; the body lies in it.
void insert_entry(Work& work, const NewEntry& entry);

struct EntryChange {
    const StoredReading& reading;
    std::span<const Correction> corrections;
    std::span<const StoredDecision> decisions;
};
// Writes what follows from the change; refuses with "changed-meanwhile" when the entry moved on or is no draft.
Result<NoticeStep> update_entry(Work& work, const NoticeHead& head, const EntryChange& change);

// Which version of the reader wrote a reading.
std::string_view reader_version();

// Only drafts are changed; anything else must be withdrawn first.
Result<Nothing> require_draft(const NoticeHead& head);
// Other entries with the same number that the actor may see: a warning, with their names.
std::vector<NoticeRef> find_same_number(Work& work, NoticeId id, const std::optional<std::string>& number_key);

}  // namespace luoshi::notices
