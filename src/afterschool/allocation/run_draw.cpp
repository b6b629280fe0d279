// Seed, seats, reasons, record and the hand-over to enrolment, in one act.
#include <fmt/format.h>

#include <map>
#include <set>

#include "afterschool/allocation/answers.hpp"
#include "afterschool/allocation/list.hpp"
#include "afterschool/allocation/permissions.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

struct Drawn {
    std::vector<std::uint32_t> line;  // by applicant
    matching::Seats seats;
    matching::Outcomes outcomes;
    std::string result;
};

Drawn draw_seats(ListMarket& list, const matching::Options& options) {
    Drawn drawn;
    drawn.line = matching::line_of(list.tables, options);
    drawn.seats = matching::allocate_tables(list.tables, drawn.line, options).seats;
    drawn.outcomes = matching::explain(list.tables.market, drawn.line, options.mechanism, drawn.seats);
    matching::write_seats(list.tables, drawn.seats, 1, [&](std::string_view piece) { drawn.result += piece; });
    return drawn;
}

draw::Record record_for(const DrawHead& head, const enrolment::FrozenList& list, const matching::Options& options,
                        const std::string& result) {
    draw::Record record;
    record.title = head.school_name + " " + head.round_title;
    record.algorithm = head.algorithm;
    record.mechanism = matching::word_of(head.mechanism);
    record.version = LUOSHI_VERSION;
    record.options = matching::written(options);
    auto input = draw::part_of(head.algorithm, "list", list.text);
    input.text = list.text;
    record.inputs.push_back(std::move(input));
    record.seed = crypto::hex(options.seed);
    record.public_seed =
        draw::PublicSeed{head.commitment, head.secret, head.public_source, head.public_value.value(), head.list_digest};
    record.result = draw::part_of(head.algorithm, "result", result);
    record.result.text = result;
    return record;
}

using CourseSet = std::set<CourseId>;

// Stopped since the list was frozen.
CourseSet stopped_courses(Work& work, const DrawHead& head) {
    CourseSet stopped;
    const auto round = enrolment::find_round(work, head.round);
    if (!round) return stopped;
    for (const auto& course : catalogue::courses_of_plan(work, head.county, round->plan)) {
        if (course.state == catalogue::CourseState::stopped) stopped.insert(course.id);
    }
    return stopped;
}

// Seats, and who waits in each slot in which they got nothing, in the order of the course they wait for.
struct HandedDown {
    std::vector<enrolment::SeatResult> seats;
    std::vector<enrolment::WaitingResult> waiting;
};

// Of an applicant's wishes the first for a course that is still held.
std::optional<std::uint32_t> first_held(const ListMarket& list, std::uint32_t applicant, const CourseSet& stopped) {
    const auto& market = list.tables.market;
    for (auto w = market.first[applicant]; w < market.first[applicant + 1]; ++w) {
        if (!stopped.contains(list.wish[w]->course)) return w - market.first[applicant];
    }
    return std::nullopt;
}

// What was drawn is handed down as it was drawn, also for a stopped course: enrolment says what it cannot give. Who got
// nothing, or was drawn for a stopped course, waits for the first wish whose course is held.
HandedDown hand_down(const ListMarket& list, const Drawn& drawn, const CourseSet& stopped) {
    HandedDown down;
    const auto& market = list.tables.market;
    struct Without {
        std::int32_t priority = 0;  // in the course that is waited for
        std::uint32_t line = 0;
        const enrolment::WishLine* wish = nullptr;
    };
    std::vector<Without> without;
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        bool sits = false;
        if (drawn.seats[a] != matching::none) {
            const auto& wish = *list.wish[market.first[a] + drawn.seats[a]];
            down.seats.push_back({wish.pupil, wish.slot, wish.course, wish.rank});
            sits = !stopped.contains(wish.course);
        }
        if (sits) continue;
        if (const auto held = first_held(list, a, stopped))
            without.push_back({market.priority_of(a, *held), drawn.line[a], list.wish[market.first[a] + *held]});
    }
    std::ranges::sort(without, [](const Without& a, const Without& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.line < b.line;
    });
    for (const auto& one : without) down.waiting.push_back({one.wish->pupil, one.wish->slot, one.wish->course});
    return down;
}

using NotGiven = std::map<std::pair<PupilId, CourseId>, std::string>;  // why

NotGiven by_seat(const std::vector<enrolment::SeatNotGiven>& seats) {
    NotGiven reasons;
    for (const auto& seat : seats) reasons[{seat.pupil, seat.course}] = seat.reason;
    return reasons;
}

void store_courses(Work& work, const DrawHead& head, const ListMarket& list, const Drawn& drawn,
                   const draw::Lottery& lottery) {
    std::vector<std::uint32_t> by_id(list.course.size());
    for (std::uint32_t c = 0; c < by_id.size(); ++c) by_id[c] = c;
    std::ranges::sort(by_id, {}, [&](std::uint32_t c) { return list.course[c]->course; });
    for (const auto c : by_id) {
        const auto& course = *list.course[c];
        const auto& outcome = drawn.outcomes.courses[c];
        const auto number_of = [&](std::optional<std::uint32_t> applicant) -> std::optional<std::string> {
            if (!applicant) return std::nullopt;
            return lottery.number(list.tables.pupil_of(*applicant)).hex();
        };
        const auto for_whom = kept_for(course);
        const auto last_open = for_whom == KeptFor::nobody ? std::nullopt : number_of(outcome.last_open);
        work.run(queries::insert_course, head.county, head.id, course.course, course.name, course.slot, course.places,
                 course.places_min, outcome.seated, outcome.wished, outcome.wished_first, outcome.last_priority,
                 number_of(outcome.last), for_whom, outcome.kept, last_open);
    }
}

// Answers how many pupils were drawn for nothing at all.
std::int64_t store_answers(Work& work, const DrawHead& head, const ListMarket& list, const Drawn& drawn,
                           const draw::Lottery& lottery, const NotGiven& not_given) {
    struct Pupil {
        const enrolment::WishLine* first = nullptr;
        draw::Number number;
        std::int64_t seats = 0;
        std::vector<StoredWish> wishes;
    };
    std::map<PupilId, Pupil> pupils;
    const auto& market = list.tables.market;
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        for (auto w = market.first[a]; w < market.first[a + 1]; ++w) {
            const auto& wish = *list.wish[w];
            auto& pupil = pupils[wish.pupil];
            pupil.first = &wish;
            const auto& outcome = drawn.outcomes.wishes[w];
            pupil.wishes.push_back(
                {wish.slot, wish.rank, wish.course, wish.priority, outcome.why, static_cast<int>(outcome.place)});
            if (!matching::is_seated(outcome.why)) continue;
            ++pupil.seats;
            if (const auto why = not_given.find({wish.pupil, wish.course}); why != not_given.end())
                pupil.wishes.back().not_given = why->second;
        }
    }
    std::vector<Pupil*> in_line;
    for (auto& [id, pupil] : pupils) {
        pupil.number = lottery.number(pupil.first->pupil_code);
        in_line.push_back(&pupil);
    }
    std::ranges::sort(in_line, [](const Pupil* a, const Pupil* b) {
        return a->number != b->number ? a->number < b->number : a->first->pupil_code < b->first->pupil_code;
    });
    std::map<const Pupil*, std::int64_t> place;
    for (std::size_t i = 0; i < in_line.size(); ++i) place[in_line[i]] = static_cast<std::int64_t>(i) + 1;
    std::int64_t nothing = 0;
    for (auto& [id, pupil] : pupils) {
        if (pupil.seats == 0) ++nothing;
        work.run(queries::insert_answer, head.county, head.id, id, pupil.first->pupil_code, pupil.first->grade,
                 pupil.number.hex(), place[&pupil], pupil.seats, pupil.wishes);
    }
    return nothing;
}

Problem list_changed() {
    return {Code::conflict, "list-changed", "定稿名单与公告时的摘要不一致，不能摇号，请联系系统管理员",
            "the frozen list is not the one that was announced; call the system administrator"};
}

}  // namespace

Result<DrawStep> run_draw(Work& work, const RunDraw& command) {
    TRY(const DrawHead head, find_for_step(work, command.id, permissions::draw, command.if_match));
    if (auto problem = why_not_run(head)) return std::move(*problem);
    const auto list = enrolment::frozen_list(work, head.county, head.round);
    if (!list || crypto::digest_hex(head.algorithm, list->text) != head.list_digest) return list_changed();
    TRY(const auto market, market_of(*list));
    matching::Options options{.mechanism = head.mechanism, .algorithm = head.algorithm};
    options.seed = draw::seed_from(head.algorithm, crypto::from_hex(head.secret).value(), head.public_value.value(),
                                   crypto::from_hex(head.list_digest).value());
    const auto drawn = draw_seats(*market, options);
    const auto record = draw::write_record(record_for(head, *list, options, drawn.result));
    const auto record_sha256 = crypto::sha256_hex(record);
    const auto down = hand_down(*market, drawn, stopped_courses(work, head));
    TRY(const auto refused, enrolment::take_results(work, head.round, down.seats, record_sha256, down.waiting));
    const draw::Lottery lottery(head.algorithm, options.seed);
    store_courses(work, head, *market, drawn, lottery);
    const auto nothing = store_answers(work, head, *market, drawn, lottery, by_seat(refused));
    work.run(queries::insert_record, head.county, head.id, record, record_sha256);
    const auto fairness = matching::fairness_of(market->tables.market, drawn.line, drawn.seats);
    work.run(queries::set_drawn, head.county, head.id, head.version, work.now(), actor_key(work.actor()),
             crypto::hex(options.seed), record_sha256, fairness, nothing);
    add_event(work, head, DrawEvent::drawn, record_sha256);
    work.record("allocation.run", "draw", head.id.to_string(),
                json::value{{"record_sha256", record_sha256},
                            {"seated", down.seats.size()},
                            {"not_given", static_cast<std::int64_t>(refused.size())},
                            {"nothing", nothing}});
    work.emit("allocation.draw_run", json::value{{"county", head.county},
                                                 {"draw", head.id.to_string()},
                                                 {"round", head.round.to_string()},
                                                 {"school", head.school.to_string()},
                                                 {"record_sha256", record_sha256},
                                                 {"seated", down.seats.size()},
                                                 {"nothing", nothing}});
    return step_of(work, head.id);
}

}  // namespace luoshi::afterschool::allocation
