#include "afterschool/attendance/bench.hpp"

#include <algorithm>

#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/shared.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::attendance {
namespace {

constexpr std::string_view county = "430104";
constexpr int pupils = 30;
constexpr int days = 200;
constexpr double year = 50'000'000;

template <class F>
double seconds_of(F&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

template <class F>
void write(storage::Storage& storage, F&& act) {
    storage::Context context;
    context.actor = trusted_actor(Proof::command_line, "bench");
    context.county = std::string(county);
    storage::write(storage, context, [&](Work& work) -> Result<Nothing> {
        act(work);
        work.record("bench.fill", "bench", "1");
        return Nothing{};
    }).value();
}

double megabytes(const std::filesystem::path& file) {
    return static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

// Mostly present, as registers are.
std::vector<Mark> some_marks(Random& random) {
    std::vector<Mark> marks;
    for (const auto byte : random.bytes<pupils>()) {
        marks.push_back(byte < 230 ? Mark::present : static_cast<Mark>(2 + byte % 4));
    }
    return marks;
}

}  // namespace

RollCallFigures bench_roll_call(const std::filesystem::path& file,
                                const std::function<std::unique_ptr<storage::Storage>()>& open,
                                std::chrono::milliseconds duration) {
    const double share = std::clamp(static_cast<double>(duration.count()) / 60'000.0, 0.0, 1.0);
    const int courses = std::max(1, static_cast<int>(year * share / (pupils * days)));
    const auto random = seeded_random(7);
    const auto first_day = Date(2026, 9, 1);
    std::vector<CourseId> ids;
    std::vector<SessionId> sessions;
    BodyId school;
    auto storage = open();
    {
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "bench");
        storage::write(*storage, context, [](Work& work) { return org::seed_hunan(work); }).value();
    }
    const auto plan = catalogue::PlanId::make(system_clock().now(), *random);
    write(*storage, [&](Work& work) {
        org::OpenBody command;
        command.effective = Date(2020, 1, 1);
        command.document = "bench";
        command.reason = "bench";
        command.parent = org::find_body_by_code(work, "430104-education").value().id;
        command.body = {.code = "430104-bench",
                        .name = "测量小学",
                        .kind = org::BodyKind::school,
                        .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
        school = org::open_body(work, command).value().body.id;
        work.run(queries::bench_plan, county, plan, school);
        work.run(queries::bench_slot, county, plan);
        work.run(queries::bench_timetable, county, plan, school);
    });
    for (int c = 0; c < courses; ++c) {
        const auto course = CourseId::make(system_clock().now(), *random);
        ids.push_back(course);
        write(*storage, [&](Work& work) {
            work.run(queries::bench_course, county, course, plan, school);
            for (int d = 0; d < days; ++d) {
                sessions.push_back(SessionId::make(system_clock().now(), *random));
                work.run(queries::bench_session, county, sessions.back(), plan, school, course, first_day.plus_days(d));
            }
        });
    }
    storage->drain();
    storage.reset();
    const double before = megabytes(file);
    storage = open();
    for (int c = 0; c < courses; ++c) {
        write(*storage, [&](Work& work) {
            std::string members(16 * pupils, '\0');
            random->fill({reinterpret_cast<std::uint8_t*>(members.data()), members.size()});
            work.run(queries::insert_roster, county, ids[static_cast<std::size_t>(c)], 1, pupils,
                     storage::Bytes{members}, std::to_string(c), work.now());
            for (int d = 0; d < days; ++d) {
                const auto marks = some_marks(*random);
                const auto n = count(marks);
                work.run(queries::insert_roll_call, county, sessions[static_cast<std::size_t>(c * days + d)], school,
                         ids[static_cast<std::size_t>(c)], first_day.plus_days(d), 960, 1, pupils,
                         storage::Bytes{pack_marks(marks)}, std::vector<MarkTime>{}, RollState::confirmed, n.present,
                         n.late, n.left_early, n.on_leave, n.absent, 0, work.now(),
                         "01900000-0000-7000-8000-000000000000", "周老师", std::nullopt);
            }
        });
    }
    storage->drain();
    storage.reset();
    RollCallFigures figures;
    figures.megabytes = megabytes(file) - before;
    storage = open();
    const double marks = static_cast<double>(courses) * days * pupils;
    figures.marks = marks / 1000;
    storage::Context reader;
    reader.actor = trusted_actor(Proof::command_line, "bench");
    Counters counted;
    Counters summed;
    figures.count_seconds = seconds_of([&] {
        storage::read(*storage, reader, [&](Work& work) -> Result<Nothing> {
            counted = {};
            work.each(queries::bench_marks, [&](const storage::Row& row) {
                const auto c = count_packed(row.text(0), static_cast<std::size_t>(row.integer(1)));
                counted.present += c.present;
                counted.late += c.late;
                counted.left_early += c.left_early;
                counted.on_leave += c.on_leave;
                counted.absent += c.absent;
            });
            return Nothing{};
        }).value();
    });
    figures.sum_seconds = seconds_of([&] {
        summed = storage::read(*storage, reader, [](Work& work) -> Result<Counters> {
                     return work.one<Counters>(queries::bench_sums).value();
                 }).value();
    });
    if (counted != summed || static_cast<double>(counted.sum()) != marks)
        throw std::logic_error("the counters differ from the marks");
    figures.per_year_megabytes = figures.megabytes * year / marks;
    figures.per_year_count_seconds = figures.count_seconds * year / marks;
    storage->drain();
    return figures;
}

}  // namespace luoshi::afterschool::attendance
