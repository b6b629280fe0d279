// What the use cases of enrolment are asked with. `county` names the partition of the school; without it the actor's
// own counts. Instants are UTC.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/enrolment/settings.hpp"
#include "platform/http/route.hpp"

namespace luoshi::afterschool::enrolment {

// ---- rounds: the school
// ----------------------------------------------------------------------------------------------

struct PlanRound {
    RoundId id;  // made by the client
    PlanId plan;
    std::string title;
    std::optional<RoundId> follows = {};  // a second round
    RoundSettings settings;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PlanRound, (), (id, plan, title, follows, settings, county))

struct ChangeRound {
    RoundId id;
    std::string title;
    RoundSettings settings;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ChangeRound, (), (id, title, settings, county, if_match))

struct StepRound {
    RoundId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepRound, (), (id, county, if_match))

struct CancelRound {
    RoundId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(CancelRound, (), (id, reason, county, if_match))

struct FindRounds {
    std::optional<std::string> body = {};  // path of a subtree
    std::optional<int> school_year = {};
    std::optional<org::TermKind> term = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindRounds, (), (body, school_year, term, cursor, limit))

struct OneRound {
    RoundId id;
};
BOOST_DESCRIBE_STRUCT(OneRound, (), (id))

// More seats than were announced; never fewer. Says how many there are to be, so that the same command again adds nothing,
// and how many the person saw, so that two people who add at once do not do it over each other's heads.
struct AddPlaces {
    RoundId id;
    CourseId course;
    int places = 0;  // of the course in all, kept ones included; 1–200 more than `seen`
    int seen = 0;    // as the page showed it
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddPlaces, (), (id, course, places, seen, reason, county))

// ---- choosing: the guardian, or the class teacher for the family
// ---------------------------------------------------------

// How a class teacher came to enter something for a family; absent: the guardian acts.
struct Entry {
    bool paper = false;  // from a signed form; otherwise by word
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (paper, note))

struct TakeSeat {
    SeatId id;  // made by the client: the same id and content get the same answer
    std::string county;
    RoundId round;
    PupilId pupil;
    CourseId course;
    std::optional<std::string> ticket = {};  // of the line, where there is one
};
BOOST_DESCRIBE_STRUCT(TakeSeat, (), (id, county, round, pupil, course, ticket))

struct EnterSeat {  // the class teacher
    SeatId id;
    RoundId round;
    PupilId pupil;
    CourseId course;
    Entry entry;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterSeat, (), (id, round, pupil, course, entry, county))

struct Wish {
    std::string slot;
    CourseId course;
    int rank = 1;  // 1–20, without gaps within a slot
};
BOOST_DESCRIBE_STRUCT(Wish, (), (slot, course, rank))

struct HandInWishes {  // the whole list; it replaces the one before
    SubmissionId id;   // made by the client
    RoundId round;
    PupilId pupil;
    std::vector<Wish> wishes;
    std::optional<Entry> entry = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandInWishes, (), (id, round, pupil, wishes, entry, county))

struct ChooseBase {
    BaseChoiceId id;  // made by the client
    PlanId plan;
    PupilId pupil;
    std::vector<int> weekdays;  // 1 (Monday) to 5; empty: gives the base place up
    std::optional<Entry> entry = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ChooseBase, (), (id, plan, pupil, weekdays, entry, county))

// With an entry: the class teacher, for a family that has told it.
struct GiveBack {
    SeatId id;
    std::optional<std::string> county = {};
    std::optional<Entry> entry = {};
};
BOOST_DESCRIBE_STRUCT(GiveBack, (), (id, county, entry))

struct JoinWaiting {
    WaitingId id;  // made by the client
    RoundId round;
    PupilId pupil;
    CourseId course;
    std::optional<std::string> county = {};
    std::optional<Entry> entry = {};
};
BOOST_DESCRIBE_STRUCT(JoinWaiting, (), (id, round, pupil, course, county, entry))

struct LeaveWaiting {
    WaitingId id;
    std::optional<std::string> county = {};
    std::optional<Entry> entry = {};
};
BOOST_DESCRIBE_STRUCT(LeaveWaiting, (), (id, county, entry))

enum class OfferAnswer { accept, decline };
BOOST_DESCRIBE_ENUM(OfferAnswer, accept, decline)

struct AnswerOffer {
    OfferId id;
    OfferAnswer answer = OfferAnswer::accept;
    std::optional<std::string> county = {};
    std::optional<Entry> entry = {};
};
BOOST_DESCRIBE_STRUCT(AnswerOffer, (), (id, answer, county, entry))

enum class EntryAnswer { confirmed, wrong };
BOOST_DESCRIBE_ENUM(EntryAnswer, confirmed, wrong)

struct AnswerEntry {  // the guardian, on what the class teacher put in; "wrong" takes it back
    EntryId id;
    EntryAnswer answer = EntryAnswer::confirmed;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnswerEntry, (), (id, answer, county))

struct ShowChild {
    PupilId pupil;
    std::optional<int> school_year = {};  // default: the latest plan of the school
    std::optional<org::TermKind> term = {};
};
BOOST_DESCRIBE_STRUCT(ShowChild, (), (pupil, school_year, term))

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// ---- seats: the school
// -----------------------------------------------------------------------------------------------

struct GiveSeat {  // assigned rounds, mid-term joiners
    SeatId id;     // made by the client
    RoundId round;
    PupilId pupil;
    CourseId course;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(GiveSeat, (), (id, round, pupil, course, reason, county))

struct ShowPupilSeats {
    RoundId round;
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(ShowPupilSeats, (), (round, pupil))

struct TakeSeatAway {
    SeatId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(TakeSeatAway, (), (id, reason, county))

struct OpenGroupCase {
    GroupCaseId id;  // made by the client
    CourseId course;
    GroupMeasure measure = GroupMeasure::merge;
    std::optional<CourseId> target = {};  // of merge and move
    std::string reason;
    Instant answers_until;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OpenGroupCase, (), (id, course, measure, target, reason, answers_until, county))

struct AnswerGroup {  // the guardian; with an entry the class teacher, for a family without a phone
    GroupCaseId id;
    PupilId pupil;
    GroupAnswer answer = GroupAnswer::agree;
    std::optional<std::string> county = {};
    std::optional<Entry> entry = {};
};
BOOST_DESCRIBE_STRUCT(AnswerGroup, (), (id, pupil, answer, county, entry))

enum class CloseGroup { carry_out, drop };
BOOST_DESCRIBE_ENUM(CloseGroup, carry_out, drop)

struct CloseGroupCase {
    GroupCaseId id;
    CloseGroup act = CloseGroup::carry_out;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CloseGroupCase, (), (id, act, county))

struct ShowClassChoices {
    RoundId id;
    ClassId class_;
};
BOOST_DESCRIBE_STRUCT(ShowClassChoices, (), (id, class_))

struct ShowClassOfTerm {
    ClassId class_;
    std::optional<PlanId> plan = {};  // absent: of the term that runs, else of the newest to come
};
BOOST_DESCRIBE_STRUCT(ShowClassOfTerm, (), (class_, plan))

// ---- the opening minute
// ----------------------------------------------------------------------------------------------

struct StandInLine {
    RoundId id;
    std::optional<std::string> ticket = {};  // absent: take one
};
BOOST_DESCRIBE_STRUCT(StandInLine, (), (id, ticket))

// ---- public
// ----------------------------------------------------------------------------------------------------------

struct FindPublicRounds {
    std::optional<BodyId> school = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicRounds, (), (school, cursor, limit))

}  // namespace luoshi::afterschool::enrolment
