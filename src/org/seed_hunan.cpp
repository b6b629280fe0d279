#include "org/api.hpp"
#include "org/data.hpp"
#include "org/department_names.hpp"
#include "org/hunan.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

// From before the register begins: the true founding days are not known here, and every day that a document may bear lies after it.
constexpr Date since_ever{1900, 1, 1};

std::string department_code(std::string_view division, Department department) {
    std::string code = std::string(division) + "-" + std::string(json::enum_name(department));
    std::ranges::replace(code, '_', '-');
    return code;
}

class Seeder {
 public:
    explicit Seeder(Work& work) : work_(work) {}

    BodyToInsert division(std::string_view code, const std::optional<BodyToInsert>& parent, bool zone, std::string_view name, BodyKind kind,
                          const Naming& naming) {
        std::optional<std::string> parent_code;
        if (parent) parent_code = parent->code;
        work_.run(queries::insert_division, code, parent_code, level_of(code), zone, name);
        ++seeded_.divisions;
        return body(std::string(code), parent, std::string(code), kind, std::nullopt, naming);
    }

    void departments(const BodyToInsert& government, const Place& place) {
        for (const auto department : seeded_departments()) {
            body(department_code(government.code, department), government, government.code, BodyKind::department, department,
                 department_naming(place, department));
        }
    }

    Seeded& seeded() { return seeded_; }

 private:
    BodyToInsert body(std::string code, const std::optional<BodyToInsert>& parent, std::string county, BodyKind kind,
                      std::optional<Department> department, const Naming& naming) {
        BodyToInsert body{.id = seeded_body_id(code),
                          .county = std::move(county),
                          .code = code,
                          .kind = kind,
                          .department = department,
                          .name = naming.name,
                          .short_name = naming.short_name,
                          .also_called = naming.also_called,
                          .parent = parent ? std::optional(parent->id) : std::nullopt,
                          .path = (parent ? parent->path : "/") + code + "/",
                          .opened = since_ever};
        insert_body(work_, body);
        ++seeded_.bodies;
        return body;
    }

    Work& work_;
    Seeded seeded_;
};

void seed_prefecture(Seeder& seeder, const BodyToInsert& province, const Prefecture& prefecture) {
    const auto place = prefecture_place(prefecture);
    const auto government =
        seeder.division(prefecture.code, province, false, prefecture.name, BodyKind::prefecture_government, government_naming(place));
    seeder.departments(government, place);
    for (const auto& unit : prefecture.units) {
        const auto county = county_place(prefecture, unit);
        seeder.departments(seeder.division(unit.code, government, false, unit.name, BodyKind::county_government, government_naming(county)), county);
    }
    for (const auto& zone : prefecture.management_zones) {
        seeder.division(zone.code, government, true, zone.name, BodyKind::management_zone, zone_naming(prefecture, zone));
    }
}

struct WorkingYearsFile {
    std::string schema;
    std::vector<PublishedYear> years;
};
BOOST_DESCRIBE_STRUCT(WorkingYearsFile, (), (schema, years))

}  // namespace

Result<Seeded> seed_hunan(Work& work) {
    if (work.one<std::int64_t>(queries::count_divisions).value_or(0) > 0) return Seeded{};
    Seeder seeder(work);
    const auto divisions = hunan_divisions();
    const auto place = province_place(divisions.province);
    const auto province = seeder.division(divisions.province.code, std::nullopt, false, divisions.province.name, BodyKind::province_government,
                                          government_naming(place));
    seeder.departments(province, place);
    for (const auto& prefecture : divisions.prefectures) seed_prefecture(seeder, province, prefecture);
    for (const auto& year : json::from_json<WorkingYearsFile>(data::working_days_CN).value().years) {
        TRY_DO(check(year));
        work.run(queries::put_working_year, year.year, year);
        ++seeder.seeded().working_years;
    }
    work.record("org.seed", "division", divisions.province.code,
                {{"divisions", seeder.seeded().divisions}, {"bodies", seeder.seeded().bodies}, {"working_years", seeder.seeded().working_years}});
    return seeder.seeded();
}

}  // namespace luoshi::org
