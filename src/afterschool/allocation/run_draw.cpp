// Seed, seats, reasons, record and the hand-over to enrolment, in one act.
#include <fmt/format.h>

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

// Seats, and who waits for the first wish of each slot in which they got nothing, in the order of that course.
struct HandedDown {
    std::vector<enrolment::SeatResult> seats;
    std::vector<enrolment::WaitingResult> waiting;
};
HandedDown hand_down(const ListMarket& list, const Drawn& drawn) {
    HandedDown down;
    const auto& market = list.tables.market;
    std::vector<std::uint32_t> without;
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        if (drawn.seats[a] == matching::none) {
            without.push_back(a);
            continue;
        }
        const auto& wish = *list.wish[market.first[a] + drawn.seats[a]];
        down.seats.push_back({wish.pupil, wish.slot, wish.course, wish.rank});
    }
    std::ranges::sort(without, [&](std::uint32_t a, std::uint32_t b) {
        const auto pa = market.priority_of(a, 0);
        const auto pb = market.priority_of(b, 0);
        return pa != pb ? pa < pb : drawn.line[a] < drawn.line[b];
    });
    for (const auto a : without) {
        const auto& first = *list.wish[market.first[a]];
        down.waiting.push_back({first.pupil, first.slot, first.course});
    }
    return down;
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

// Answers how many pupils got nothing at all.
std::int64_t store_answers(Work& work, const DrawHead& head, const ListMarket& list, const Drawn& drawn,
                           const draw::Lottery& lottery) {
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
            if (matching::is_seated(outcome.why)) ++pupil.seats;
            pupil.wishes.push_back(
                {wish.slot, wish.rank, wish.course, wish.priority, outcome.why, static_cast<int>(outcome.place)});
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
    const auto down = hand_down(*market, drawn);
    TRY_DO(enrolment::take_results(work, head.round, down.seats, record_sha256, down.waiting));
    const draw::Lottery lottery(head.algorithm, options.seed);
    store_courses(work, head, *market, drawn, lottery);
    const auto nothing = store_answers(work, head, *market, drawn, lottery);
    work.run(queries::insert_record, head.county, head.id, record, record_sha256);
    const auto fairness = matching::fairness_of(market->tables.market, drawn.line, drawn.seats);
    work.run(queries::set_drawn, head.county, head.id, head.version, work.now(), actor_key(work.actor()),
             crypto::hex(options.seed), record_sha256, fairness, nothing);
    add_event(work, head, DrawEvent::drawn, record_sha256);
    work.record("allocation.run", "draw", head.id.to_string(),
                json::value{{"record_sha256", record_sha256}, {"seated", down.seats.size()}, {"nothing", nothing}});
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
