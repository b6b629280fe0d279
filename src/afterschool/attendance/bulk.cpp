#include "afterschool/attendance/bulk.hpp"

#include <map>

#include "afterschool/attendance/counts/marks.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/register.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using Months = std::map<std::string, std::map<std::string, std::vector<DayMark>>>;  // by month and pupil

struct DayOfSchool {
    Counters marks;
    int registers = 0;
};
using Days = std::map<std::pair<BodyId, Date>, DayOfSchool>;

Counters insert_register(Work& work, const BulkRegister& r) {
    const auto& s = r.session;
    const auto roster = keep_roster(work, s.county, s.course, r.pupils);
    const auto bytes = pack_marks(r.marks);
    const auto c = count(r.marks);
    const auto by = actor_key(work.actor());
    const auto& name = work.actor().name;
    work.run(queries::insert_roll_call, s.county, s.id, s.school, s.course, s.date, s.starts.minutes(), roster.serial, roster.size, storage::Bytes{bytes},
             r.times, RollState::confirmed, c.present, c.late, c.left_early, c.on_leave, c.absent, 0, r.taken_at, by, name, r.taken_at);
    work.run(queries::insert_submission, s.county, r.id, s.id, 1, 0, storage::Bytes{bytes}, r.times, submission_digest(s.id, 0, bytes, r.times), by, name,
             r.taken_at, r.taken_at);
    work.run(queries::close_roll_call, s.county, s.id, r.closed_at, by);
    return c;
}

void add_to_months(const BulkRegister& r, Months& months) {
    auto& month = months[r.session.date.to_string().substr(0, 7)];
    const auto day = static_cast<int>(static_cast<unsigned>(r.session.date.ymd().day()));
    for (std::size_t i = 0; i < r.pupils.size(); ++i) month[r.pupils[i].to_string()].push_back({day, r.session.starts.minutes(), r.marks[i]});
}

void write_months(Work& work, const Months& months) {
    for (const auto& [month, pupils] : months) {
        std::vector<std::string> keys;
        for (const auto& [pupil, entries] : pupils) keys.push_back(pupil);
        std::map<std::string, std::string> stored;
        work.each(
            queries::months_of_pupils, [&](const storage::Row& row) { stored[row.get<std::string>(0)] = row.get<std::string>(1); }, work.county(), month,
            key_set(keys));
        for (const auto& [pupil, entries] : pupils) {
            auto all = unpack_month(stored[pupil]).value_or(std::vector<DayMark>{});
            all.insert(all.end(), entries.begin(), entries.end());
            work.run(queries::put_month, work.county(), PupilId::parse(pupil).value(), month, storage::Bytes{pack_month(std::move(all))});
        }
    }
}

void write_days(Work& work, const Days& days) {
    for (const auto& [key, day] : days) {
        const auto& [school, date] = key;
        const auto& c = day.marks;
        work.run(queries::begin_day, work.county(), school, date);
        work.run(queries::change_day, work.county(), school, date, day.registers, day.registers, c.present, c.late, c.left_early, c.on_leave, c.absent,
                 c.stopped);
        counts::note_marks(work, school, date, c);
    }
}

}  // namespace

Result<Nothing> insert_registers(Work& work, std::span<const BulkRegister> registers) {
    Months months;
    Days days;
    for (const auto& r : registers) {
        const auto c = insert_register(work, r);
        TRY_DO(timetable::mark_held(work, r.session.county, r.session.id));
        add_to_months(r, months);
        auto& day = days[{r.session.school, r.session.date}];
        day.marks = day.marks + c;
        ++day.registers;
        tell_closed(work, r.session, c.attended(), static_cast<std::int64_t>(r.pupils.size()));
    }
    write_months(work, months);
    write_days(work, days);
    return Nothing{};
}

}  // namespace luoshi::afterschool::attendance
