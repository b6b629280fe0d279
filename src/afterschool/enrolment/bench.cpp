#include "afterschool/enrolment/bench.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include "afterschool/enrolment/population.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/routes.hpp"
#include "afterschool/enrolment/settings.hpp"
#include "afterschool/enrolment/waiting_room.hpp"
#include "org/api.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/application.hpp"
#include "platform/http/load.hpp"
#include "platform/http/server.hpp"
#include "platform/storage/statistics.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr const char* county_of_bench = "430104";

storage::Context context_of_bench() {
    storage::Context context;
    context.actor = trusted_actor(Proof::command_line, "bench");
    context.county = county_of_bench;
    return context;
}

BodyId open_school(storage::Storage& storage) {
    auto province = context_of_bench();
    province.county = "430000";
    storage::write(storage, province, [](Work& work) { return org::seed_hunan(work); }).value();
    return storage::write(storage, context_of_bench(),
                          [](Work& work) -> Result<BodyId> {
                              org::OpenBody command;
                              command.effective = work.today();
                              command.document = "测量";
                              command.reason = "测量";
                              command.parent = org::find_body_by_code(work, "430104-education").value().id;
                              command.body = {.code = "430104-bench-school",
                                              .name = "测量小学",
                                              .kind = org::BodyKind::school,
                                              .school = org::SchoolParticulars{.stage = org::Stage::primary,
                                                                               .tier = org::Tier::city}};
                              TRY(const auto page, org::open_body(work, command));
                              return page.body.id;
                          })
        .value();
}

// A round that has been open for a minute. Announced through the tables, because an announcement is made before the
// round opens.
RoundId open_round(storage::Storage& storage, const Population& population, int places) {
    return storage::write(storage, context_of_bench(),
                          [&](Work& work) -> Result<RoundId> {
                              RoundSettings settings;
                              settings.mode = Mode::first_come;
                              settings.opens = work.now().plus(-std::chrono::minutes{1});
                              settings.closes = work.now().plus(std::chrono::hours{24});
                              settings.grades = {3};
                              settings.seats_max = 10;
                              for (const auto& course : population.courses)
                                  settings.courses.push_back({course.id, places, 0, {}});
                              const auto id = work.new_id<RoundId>();
                              const auto& wanted = population.wanted;
                              const auto text = json::to_json(settings);
                              const auto sha256 = crypto::sha256_hex(text);
                              work.run(queries::insert_round, wanted.county, id, wanted.school, population.plan,
                                       wanted.school_year, wanted.term, "测量", text, std::optional<RoundId>{},
                                       work.now(), "bench", "bench");
                              work.run(queries::insert_announcement, wanted.county, id, sha256, settings.mode,
                                       settings.opens, settings.closes, text, "测量",
                                       work.now().plus(-std::chrono::hours{1}), "bench", "bench");
                              work.run(queries::announce_round, wanted.county, id, sha256);
                              for (const auto& course : settings.courses)
                                  work.run(queries::put_pool, wanted.county, course.course, open_pool, course.places);
                              work.record("enrolment.bench", "enrolment_round", id.to_string());
                              return id;
                          })
        .value();
}

// Of all threads of this program.
double processor_microseconds() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval& time) { return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec); };
    return of(used.ru_utime) + of(used.ru_stime);
}

// Everything of a request but what changes from course to course.
std::string head_of(const Family& family) {
    const auto csrf = crypto::base64url(crypto::view(crypto::hmac_sha256(family.secret, "luoshi.csrf/1")));
    return fmt::format(
        "POST /api/enrolment/seats HTTP/1.1\r\nhost: localhost\r\ncookie: luoshi_session={}\r\nx-csrf-token: "
        "{}\r\ncontent-type: application/json\r\n",
        family.secret, csrf);
}

std::string request_for(const std::string& head, const Family& family, RoundId round, CourseId course, Random& random) {
    const auto id = SeatId::make(system_clock().now(), random);
    const auto body =
        fmt::format(R"({{"id":"{}","county":"{}","round":"{}","pupil":"{}","course":"{}"}})", id.to_string(),
                    county_of_bench, round.to_string(), family.pupil.to_string(), course.to_string());
    return fmt::format("{}content-length: {}\r\n\r\n{}", head, body.size(), body);
}

// The waiting room as a server has it, so that its work is in the figures; it lets in more than can be served, because
// what can be served is the question.
class OpenDoor {
 public:
    OpenDoor() { use_waiting_room(&room_); }
    ~OpenDoor() { use_waiting_room(nullptr); }
    OpenDoor(const OpenDoor&) = delete;
    OpenDoor& operator=(const OpenDoor&) = delete;

 private:
    WaitingRoom room_{system_clock(), system_random(), {.per_second = 1e6}};
};

}  // namespace

OpeningFigures bench_opening(const OpeningPlan& plan) {
    const auto storage = storage::open(plan.url);
    if (const auto migrated = storage::migrate(*storage, plan.migrations); !migrated)
        throw std::runtime_error(migrated.error().detail_en);
    PopulationWanted wanted;
    wanted.school = open_school(*storage);
    wanted.county = county_of_bench;
    wanted.pupils = plan.families;
    wanted.classes = std::max(1, plan.families / 50);
    if (wanted.classes > 99) wanted.classes = 99;
    wanted.slots = plan.courses;
    wanted.courses_per_slot = 1;
    wanted.places_max = plan.places;
    const auto population = populate(*storage, context_of_bench(), wanted).value();
    const auto round = open_round(*storage, population, plan.places);
    storage::gather_statistics(*storage);  // families were there for days; it shall not be done for the first time within the minute

    const OpenDoor door;
    metrics::Registry metrics;
    http::ApplicationOptions options;
    options.access_log = false;
    options.metrics = &metrics;
    options.authenticate_all = plan.authenticate_all;
    http::Application application(*storage, routes(), plan.authenticate, options);
    http::ServerConfig config;
    config.port = 0;
    config.threads = plan.server_threads;
    http::Server server(application, config);
    server.start();

    std::vector<std::string> heads;
    heads.reserve(population.families.size());
    for (const auto& family : population.families) heads.push_back(head_of(family));
    const auto connections = std::min(plan.connections, population.families.size());
    http::LoadPlan load;
    load.port = server.port();
    load.connections = connections;
    load.threads = plan.load_threads;
    load.duration = std::chrono::minutes{10};
    // Families make their ids on their own telephones; here it shall cost next to nothing.
    const auto ids = seeded_random(20260901);
    // Course by course; within a course each connection speaks for its share of the families.
    load.request = [&](std::size_t connection, std::size_t n) -> std::string {
        const auto share = (population.families.size() - connection + connections - 1) / connections;
        const auto course = n / share;
        if (course >= population.courses.size()) return {};
        const auto family = connection + connections * (n % share);
        return request_for(heads[family], population.families[family], round, population.courses[course].id,
                           *ids);
    };
    const auto processor_before = processor_microseconds();
    const auto measured = http::generate_load(load);
    const auto processor = processor_microseconds() - processor_before;
    server.stop();

    OpeningFigures figures;
    const auto count = [&](int status) {
        const auto found = measured.by_status.find(status);
        return found == measured.by_status.end() ? std::uint64_t{0} : found->second;
    };
    figures.seats = count(201);
    figures.full = count(409);
    figures.other = measured.answers - figures.seats - figures.full + measured.broken;
    figures.per_second = static_cast<double>(figures.seats) / measured.seconds;
    figures.answers_per_second = measured.per_second;
    figures.server_microseconds =
        (processor - measured.processor_microseconds) / static_cast<double>(std::max<std::uint64_t>(1, measured.answers));
    figures.p50_milliseconds = measured.p50_milliseconds;
    figures.p99_milliseconds = measured.p99_milliseconds;
    const auto seated =
        storage::read(*storage, context_of_bench(), [&](Work& work) -> Result<std::vector<std::int64_t>> {
            return work.all<std::int64_t>(queries::bench_seats, county_of_bench, population.plan);
        }).value();
    std::int64_t all = 0;
    for (const auto seats : seated) {
        all += seats;
        figures.oversold += std::max<std::int64_t>(0, seats - plan.places);
    }
    figures.lost = static_cast<std::int64_t>(figures.seats) - all;
    storage->drain();
    return figures;
}

}  // namespace luoshi::afterschool::enrolment
