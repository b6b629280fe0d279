#include "afterschool/enrolment/bulk.hpp"

#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/counts/places.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {

void insert_bases(Work& work, PlanId plan, Date from, std::span<const BulkBase> bases) {
    const auto line = catalogue::find_plan(work, plan).value();
    for (const auto& base : bases) {
        const bool newly = !counts::holds_a_place(work, base.by.pupil, plan);
        counts::base_begun(work, line, from, bits_of(base.weekdays), newly);
        work.run(queries::insert_base, work.county(), base.by.pupil, plan, base.id, bits_of(base.weekdays),
                 base.by.consent, base.by.consented_at, from, base.by.at, base.by.account, Source::guardian);
        for (const auto& group : base.groups)
            work.run(queries::insert_base_group, work.county(), base.by.pupil, plan, group.slot, group.course, from);
    }
}

void insert_wishes(Work& work, RoundId round, std::span<const BulkWishes> lists) {
    for (const auto& list : lists) {
        work.run(queries::insert_submission, work.county(), list.id, round, list.by.pupil, json::to_json(list.wishes),
                 list.by.at, list.by.account, list.by.account_name, Source::guardian);
        work.run(queries::put_wish_list, work.county(), round, list.by.pupil, list.id, list.by.consent,
                 list.by.consented_at, list.by.at);
        for (const auto& wish : list.wishes)
            work.run(queries::insert_wish, work.county(), round, list.by.pupil, wish.slot, wish.rank, wish.course);
    }
}

}  // namespace luoshi::afterschool::enrolment
