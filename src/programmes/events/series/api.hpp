// programmes/events/series: series of lectures and forums, their editions, registration and the door, briefs. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/files/file_store.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/events/series/ids.hpp"
#include "programmes/events/series/permissions.hpp"
#include "programmes/lines/api.hpp"

namespace luoshi::programmes::events::series {

// ---- what the other rooms of the events share: acts, proofs, the account of the lines. No permission is asked, the caller has asked its own.

// kind: file, photo, rows (words that name records of the system), or what a room asks for by name: rights, consent, basis.
struct EventProof {
    std::string kind, name, sha256;
};
BOOST_DESCRIBE_STRUCT(EventProof, (), (kind, name, sha256))
enum class Proofs { optional, required };
struct EventProofRow {
    std::string act;
    std::int64_t number = 0;
    EventProof proof;
};

// Keeps the names of what an act hands in, before its row; answers how many, nothing for none.
Result<std::optional<std::int64_t>> keep_proofs(Work& work, std::string_view act, std::string_view subject, const std::vector<EventProof>& proofs, Proofs need);
std::vector<EventProofRow> proofs_of(Work& work, std::string_view county, std::string_view subject);
std::vector<EventProof> proofs_of_act(const std::vector<EventProofRow>& rows, std::string_view act);
// The bytes behind a proof of a subject. Refuses with "no-such-file".
Result<http::FileReply> fetch_proof(Work& work, std::string_view county, std::string_view subject, std::string_view sha256);

// False: go on. True: this very act was done before. Refuses with "id-taken".
Result<bool> done_before(Work& work, std::string_view id, std::string_view asked);
// The row of an act of the actor's body, and its audit entry.
void write_act(Work& work, std::string_view id, std::string_view subject, std::string_view act, std::optional<std::int64_t> proofs, std::string_view asked);
Problem id_taken();
// Refuses with "not-permitted" or "post-required".
Result<Nothing> require_right(Work& work, const Permission& permission, std::string_view path);

// What the rooms of the events hold is a unit of its line under the same id. Steps it up to `stage`, through those stages that the line has.
struct LineStanding {
    std::string id;
    lines::LineId line;
    BodyId body;
    std::string title;
    int year = 0;
    lines::UnitStage stage = lines::UnitStage::applied;
    std::string reference, reason;
};
Result<Nothing> follow_in_lines(Work& work, const LineStanding& standing);

// What may be done here, and if not, why.
struct EventAction {
    std::string action;
    bool enabled = false;
    std::string reason = {}, reason_text = {}, reason_text_en = {};
};
BOOST_DESCRIBE_STRUCT(EventAction, (), (action, enabled, reason, reason_text, reason_text_en))
EventAction action_of(std::string action, const std::optional<Problem>& problem);

// Where the files lie. Set once when the program (or a test) starts.
void keep_event_files_in(files::FileStore& store);
files::FileStore& event_files();  // throws std::logic_error before keep_event_files_in
// The hashes that proofs stand on, for FileStore::sweep.
bool refers_to_event_file(Work& work, std::string_view sha256);

// Sittings held and missed, participants, briefs used, as figures that a duty's target can follow live; registered by wiring.
void add_measures();

std::span<const http::Route> routes();
// Public writes, which anybody makes as nobody: whoever is signed in on the same browser is not tied to a ticket.
std::vector<std::string_view> unlinked_operations();

}  // namespace luoshi::programmes::events::series
