#include "org/department_names.hpp"

#include <array>

namespace luoshi::org {

namespace {

struct Stem {
    Department department;
    std::string_view province_full;
    std::string_view province_short;
    std::string_view local_full;  // prefectures
    std::string_view county_full;
    std::string_view local_short;
    std::vector<std::string_view> stems;  // what stands before 厅, 局, 委 in further forms
    std::vector<std::string_view> endings;
};

const std::vector<Stem>& stems() {
    using enum Department;
    static const std::vector<Stem> table{
        {education, "教育厅", "教育厅", "教育局", "教育局", "教育局",
         {"教育", "教育体育", "教育和体育", "教体", "教育(体育)"}, {"厅", "局", "行政部门", "主管部门", "部门"}},
        {development_reform, "发展和改革委员会", "发展改革委", "发展和改革委员会", "发展和改革局", "发展改革委",
         {"发展和改革", "发展改革", "发改"}, {"委员会", "委", "局", "部门"}},
        {finance, "财政厅", "财政厅", "财政局", "财政局", "财政局", {"财政"}, {"厅", "局", "部门"}},
        {human_resources, "人力资源和社会保障厅", "人社厅", "人力资源和社会保障局", "人力资源和社会保障局", "人社局",
         {"人力资源和社会保障", "人力资源社会保障", "人社"}, {"厅", "局", "部门"}},
        {housing, "住房和城乡建设厅", "住建厅", "住房和城乡建设局", "住房和城乡建设局", "住建局",
         {"住房和城乡建设", "住房城乡建设", "住建"}, {"厅", "局", "部门"}},
        {market_regulation, "市场监督管理局", "市场监管局", "市场监督管理局", "市场监督管理局", "市场监管局",
         {"市场监督管理", "市场监管"}, {"局", "部门"}},
        {civil_affairs, "民政厅", "民政厅", "民政局", "民政局", "民政局", {"民政"}, {"厅", "局", "部门"}},
        {public_security, "公安厅", "公安厅", "公安局", "公安局", "公安局", {"公安"}, {"厅", "局", "机关", "部门"}},
        {health, "卫生健康委员会", "卫生健康委", "卫生健康委员会", "卫生健康局", "卫生健康委",
         {"卫生健康", "卫健"}, {"委员会", "委", "局", "部门"}},
    };
    return table;
}

const Stem* find_stem(Department department) {
    for (const auto& stem : stems()) {
        if (stem.department == department) return &stem;
    }
    return nullptr;
}

bool replace_all(std::string& text, std::string_view from, std::string_view to) {
    bool found = false;
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
        found = true;
    }
    return found;
}

}  // namespace

std::span<const Department> seeded_departments() {
    using enum Department;
    static constexpr std::array five{education, development_reform, finance, human_resources, housing};
    return five;
}

std::string_view department_full(Department department, Level level) {
    const auto* stem = find_stem(department);
    if (stem == nullptr) return {};
    switch (level) {
        case Level::province: return stem->province_full;
        case Level::prefecture: return stem->local_full;
        case Level::county: return stem->county_full;
    }
    return {};
}

std::string_view department_short(Department department, Level level) {
    const auto* stem = find_stem(department);
    if (stem == nullptr) return {};
    if (level == Level::province) return stem->province_short;
    // 发展改革局 in a county is 发改局, whatever the prefecture's commission is called.
    if (department == Department::development_reform && level == Level::county) return "发展改革局";
    if (department == Department::health && level == Level::county) return "卫生健康局";
    return stem->local_short;
}

std::vector<std::string> department_forms(Department department, Level level) {
    std::vector<std::string> forms;
    const auto* stem = find_stem(department);
    if (stem == nullptr) return forms;
    for (const auto base : stem->stems) {
        for (const auto ending : stem->endings) {
            if (ending.ends_with("部门")) continue;
            if (level == Level::province ? ending == "局" && department != Department::market_regulation : ending == "厅") continue;
            forms.push_back(std::string(base) + std::string(ending));
        }
    }
    return forms;
}

std::optional<Department> department_meant(std::string_view words) {
    const auto plain = plain_name(words);
    for (const auto& stem : stems()) {
        for (const auto base : stem.stems) {
            if (!plain.starts_with(base)) continue;
            const auto rest = std::string_view(plain).substr(base.size());
            if (std::ranges::find(stem.endings, rest) != stem.endings.end()) return stem.department;
        }
    }
    return std::nullopt;
}

std::string plain_name(std::string_view name) {
    std::string plain(name);
    replace_all(plain, "（", "(");
    replace_all(plain, "）", ")");
    replace_all(plain, "　", "");
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    if (plain.ends_with("：")) plain.resize(plain.size() - std::string_view("：").size());
    if (plain.ends_with(":")) plain.pop_back();
    return plain;
}

}  // namespace luoshi::org
