// SeatDesk: gives seats, many at once, with a number of statements that does not grow with them. The only place where a
// seat is taken.
//
// The county's writes run one after the other, so what was read here still holds when it is written; besides, the
// primary key of `seat` and the CHECK never_over of `seat_pool` refuse what a mistake here would let through. Refusals
// come in this order:
//   id-taken, seat-ended · no-such-round · no-such-pupil · other-school · other-mode · round-not-open-yet, round-over,
//   round-cancelled, grade-not-in-round · consent-missing, consent-refused, consent-withdrawn, consent-disputed ·
//   not-in-round, course-stopped, grade-not-in-course, group-being-decided · seat-held, slot-taken · has-a-seat · seats-max · course-full
#pragma once
#include <map>
#include <span>
#include <unordered_map>

#include "afterschool/enrolment/change_day.hpp"
#include "afterschool/enrolment/round.hpp"
#include "afterschool/enrolment/standing.hpp"
#include "afterschool/enrolment/views.hpp"

namespace luoshi::afterschool::enrolment {

// Who asks decides what is checked of the pupil and of the round.
enum class Asking {
    guardian,       // bound to the child; the round must be open and give seats at once
    class_teacher,  // of the child's class, checked before; the same round
    school,         // gives seats in any announced round, also after it
    draw,           // the result of a draw: the round is frozen
    offer,          // the place is held for this pupil already
    moving,         // a seat that was the pupil's goes over to another course
};

struct SeatAsked {
    SeatId id;
    RoundId round;
    PupilId pupil;
    CourseId course;
    const Actor* actor = nullptr;
    Asking asking = Asking::guardian;
    Source source = Source::guardian;
    std::string reason = {};               // of the school
    std::optional<std::string> held = {};  // of an offer: the pool in which the place is held
    std::optional<CourseId> left = {};     // the course that the pupil leaves for this one
    const StandingSeen* seen = nullptr;    // how the pupil stood a moment ago
};

class SeatDesk {
 public:
    explicit SeatDesk(Work& work) : SeatDesk(work, std::string(work.county())) {}
    // For a page: a read Work may stand in another county than the round.
    SeatDesk(Work& work, std::string county) : work_(work), county_(std::move(county)), change_day_(work, county_) {}

    // An answer for each, in their order; refused ones change nothing.
    std::vector<Result<SeatReceipt>> take(std::span<const SeatAsked> asked);
    Result<SeatReceipt> take_one(const SeatAsked& asked) { return std::move(take({&asked, 1}).front()); }

    // How the pupils stand, for the same seats asked for in a later Work.
    std::vector<StandingSeen> look(std::span<const SeatAsked> asked);

    // Why this pupil cannot take that seat now, for pages; nothing: it can.
    std::optional<Problem> why_not(const SeatAsked& asked);

 private:
    struct Pool {
        int places = 0;
        int taken = 0;
        int added = 0;  // by this act
    };
    // What the pupil of an asked seat held of its plan before this act.
    struct Beside {
        int seats = 0;
        std::optional<CourseId> at_this_time;
        bool base = false;  // without it the first seat would be taken for the first place
    };
    // A seat of an id that was asked for, whoever's it is.
    struct Named {
        SeatReceipt receipt;
        std::string pool;
        bool ended = false;
    };
    // The families of a course are being asked about it: whoever comes in is asked too.
    struct AskedNow {
        GroupCaseId id;
        Instant answers_until;
    };
    struct Given {
        std::string slot;
        CourseId course;
    };
    struct Decided {
        const SeatAsked* asked = nullptr;
        const RoundHead* round = nullptr;
        const catalogue::CourseLine* course = nullptr;
        const Standing* standing = nullptr;
        std::string pool;
        bool first = false;  // the pupil holds no other place of the plan
        Date from;
    };

    void load(std::span<const SeatAsked> asked);
    std::vector<StandingAsked> standings_asked(std::span<const SeatAsked> asked);
    void take_what_was_seen(std::span<const SeatAsked> asked);
    void ask_seats(storage::Questions& questions, std::span<const SeatAsked> asked);
    void ask_pools(storage::Questions& questions, std::span<const SeatAsked> asked);
    const RoundHead* round(RoundId id);
    const catalogue::CourseLine* course(CourseId id);
    Pool* pool(CourseId course, const std::string& name);
    Result<std::optional<SeatReceipt>> answered_before(const SeatAsked& asked);
    Result<Decided> decide(const SeatAsked& asked);
    std::optional<Problem> check_seats(const SeatAsked& asked, const RoundHead& head,
                                       const catalogue::CourseLine& line);
    Date first_day(const SeatAsked& asked, const RoundHead& head);
    std::optional<std::string> free_pool(const SeatAsked& asked, const RoundHead& head, const Standing& standing);
    int left(CourseId course, const std::string& pool);
    SeatReceipt give(const Decided& decided);
    void write(std::span<const Decided> given);
    void write_seats(std::span<const Decided> given);
    void count_seats(std::span<const Decided> given);
    void ask_newcomers(std::span<const Decided> given);
    std::optional<Problem> check_group(const SeatAsked& asked) const;
    std::size_t place_of(const SeatAsked& asked) const { return static_cast<std::size_t>(&asked - asked_.data()); }
    std::span<const Given> given_now(PupilId pupil, PlanId plan) const;
    bool holds_a_place(const SeatAsked& asked, PlanId plan) const;

    Work& work_;
    std::string county_;
    ChangeDay change_day_;
    std::unordered_map<RoundId, std::optional<RoundHead>> rounds_;
    std::unordered_map<CourseId, std::optional<catalogue::CourseLine>> courses_;
    std::map<std::pair<CourseId, std::string>, Pool> pools_;
    std::map<CourseId, AskedNow> asked_now_;
    std::span<const SeatAsked> asked_;
    std::vector<Standing> standings_;  // beside `asked`
    std::vector<Beside> beside_;       // beside `asked`
    std::unordered_map<SeatId, Named> named_;
    std::map<std::pair<PupilId, PlanId>, std::vector<Given>> given_;  // by this act
};

}  // namespace luoshi::afterschool::enrolment
