// What the use cases of this room share: the complaint with its progress, entries, sealing, and who may do what.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"
#include "supervision/complaints/permissions.hpp"
#include "supervision/complaints/rules.hpp"
#include "supervision/complaints/views.hpp"

namespace luoshi::supervision::complaints {

// In the order of the columns of queries/head_by_id.sql and its sisters.
struct Head {
    ComplaintId id;
    std::string county;
    std::string number;
    BodyId against;
    std::string against_path;
    std::string against_name;
    ComplaintSubject subject = ComplaintSubject::school;
    ComplaintKind kind = ComplaintKind::other;
    ComplaintChannel channel = ComplaintChannel::portal;
    std::string named;
    std::string sealed_words;
    Instant received_at;
    Date received_on;
    std::optional<std::string> transfer_number;
    ComplaintState state = ComplaintState::received;
    std::int64_t round = 1;
    BodyId handler;
    std::string handler_name;
    std::string handler_path;
    std::string handler_division;
    std::string role;
    std::optional<ComplaintId> lead;
    Date accept_due;
    Date answer_due;
    std::int64_t extended = 0;
    std::optional<Instant> accepted_at;
    std::optional<Instant> answered_at;
    std::optional<std::int64_t> answer;
    std::optional<ComplaintOutcome> outcome;
    std::optional<Instant> closed_at;
    std::optional<std::string> order_mark;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Head, (),
                      (id, county, number, against, against_path, against_name, subject, kind, channel, named, sealed_words, received_at, received_on, transfer_number, state,
                       round, handler, handler_name, handler_path, handler_division, role, lead, accept_due, answer_due, extended, accepted_at, answered_at, answer, outcome,
                       closed_at, order_mark, version))

// In the order of queries/entries_of.sql.
struct Entry {
    std::int64_t serial = 0;
    ComplaintId complaint;
    ComplaintAct act = ComplaintAct::received;
    ComplaintSide side = ComplaintSide::system;
    ComplaintShown shown = ComplaintShown::office;
    std::string sealed_words;
    Instant at;
    std::string body_path;
    std::string division;
    std::string by_whom;
    std::string by_name;
    std::optional<std::string> body_name;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (serial, complaint, act, side, shown, sealed_words, at, body_path, division, by_whom, by_name, body_name))

Problem no_such_complaint();
std::optional<Head> find_head(Work& work, std::string_view county, ComplaintId id);
std::vector<Entry> entries_of(Work& work, const Head& head);
// May see the case: reads over the handler or over the body complained of, and does not belong to that body or below it.
bool may_see(const Actor& actor, const Head& head);
Result<Head> require_visible(Work& work, std::string_view county, ComplaintId id);
// The actor's own body is the handler (the command line acts for every handler).
bool is_handler(const Actor& actor, const Head& head);
// May decide a contested one: the handler, or a division above the one that answered.
bool may_decide(const Actor& actor, const Head& head);

std::string seal_words(Work& work, std::string_view words, std::string_view county, std::string_view place);
std::string unseal_words(std::string_view sealed, std::string_view county, std::string_view place);
std::string words_of(const Head& head);
std::string words_of(const Head& head, const Entry& entry);
// The complaint's own words are sealed at this place of its row.
std::string seal_complaint(Work& work, std::string_view words, std::string_view county, ComplaintId id);

struct NewEntry {
    EntryId id;
    ComplaintAct act = ComplaintAct::told;
    ComplaintSide side = ComplaintSide::handler;
    ComplaintShown shown = ComplaintShown::complainant;
    std::string words;
};
struct Written {
    std::int64_t serial = 0;
    Instant at;
    std::string division;
    std::string by;
};
// Appends. Who wrote it comes from the side: nobody for the complainant and the system.
Written add_entry(Work& work, const Head& head, const NewEntry& entry);
// Nothing: the id is new. The entry is the same: true. Another one: refused "id-taken".
Result<bool> written_before(Work& work, const Head& head, const NewEntry& entry);
Problem wrong_moment(const Head& head, ComplaintAct act);

// How one round ends; entry and answer as Written said.
Result<Nothing> close_round(Work& work, const Head& head, ClosedHow how, ComplaintAct act, const Written& entry, std::optional<std::int64_t> first_reminder = {},
                            std::optional<std::int64_t> second_reminder = {});
std::optional<ClosedHow> closed_how(Work& work, const Head& head);

// What holds today for that body (local_rules.cpp).
ComplaintClock clock_of(Work& work, ComplaintKind kind, std::string_view path);
// Who is competent, with the rule that said so. Refuses with "no-competent-body".
struct Competent {
    org::BodyLine body;
    Competence rule;
};
Result<Competent> competent_for(Work& work, ComplaintKind kind, ComplaintSubject subject, const org::BodyLine& against);
// The same department of the division above; the province's government above its departments. Nothing above the province.
std::optional<org::BodyLine> body_above(Work& work, const Head& head);
ComplaintSubject subject_of(const org::BodyLine& body);

struct Lateness {
    Date due;
    bool overdue = false;
    std::int64_t days = 0;  // working days late; calendar days where the year is not published
};
Lateness lateness(Work& work, const Head& head);
std::string shortened(std::string_view text, std::size_t characters);

// Forgets who acts before anything is recorded: an act of a complainant stands in no audit under a name.
void act_as_complainant(Work& work);
std::string owner_digest(AccountId account);
std::string code_digest(std::string_view code);

}  // namespace luoshi::supervision::complaints
