#include "scoring/panel.hpp"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <map>
#include <numeric>

namespace luoshi::scoring {
namespace {

// Marks with numbers for ids, in a fixed order, so that sums round the same way however they were given.
struct Table {
    struct Cell {
        std::size_t expert, object;
        double points;
    };
    std::vector<std::string> experts, objects;
    std::vector<Cell> cells;
};

std::vector<std::string> distinct(std::span<const PanelMark> marks, std::string PanelMark::* member) {
    std::vector<std::string> ids;
    for (const auto& mark : marks) ids.push_back(mark.*member);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

std::size_t position(const std::vector<std::string>& ids, const std::string& id) { return static_cast<std::size_t>(std::ranges::lower_bound(ids, id) - ids.begin()); }

Table table_of(std::span<const PanelMark> marks) {
    Table table{distinct(marks, &PanelMark::expert), distinct(marks, &PanelMark::object), {}};
    for (const auto& mark : marks) table.cells.push_back({position(table.experts, mark.expert), position(table.objects, mark.object), mark.points});
    std::ranges::sort(table.cells, {}, [](const Table::Cell& cell) { return std::pair(cell.object, cell.expert); });
    return table;
}

// Alternating least squares: converges for every connected panel, and unconnected parts each keep their own level.
class Model {
 public:
    Model(const Table& table, double prior) : table_(table), prior_(prior), object(table.objects.size()), severity(table.experts.size()) {
        for (int round = 0; round < 500 && move() > 1e-10; ++round) {}
    }
    double residual(const Table::Cell& cell) const { return cell.points - object[cell.object] + severity[cell.expert]; }

 private:
    double move() {
        std::vector<double> sums(object.size()), counts(object.size());
        for (const auto& cell : table_.cells) {
            sums[cell.object] += cell.points + severity[cell.expert];
            counts[cell.object] += 1;
        }
        for (std::size_t i = 0; i < object.size(); ++i) object[i] = sums[i] / counts[i];
        std::vector<double> below(severity.size()), weight(severity.size(), prior_);
        for (const auto& cell : table_.cells) {
            below[cell.expert] += object[cell.object] - cell.points;
            weight[cell.expert] += 1;
        }
        double moved = 0;
        for (std::size_t j = 0; j < severity.size(); ++j) {
            const auto next = below[j] / weight[j];
            moved = std::max(moved, std::abs(next - severity[j]));
            severity[j] = next;
        }
        return moved;
    }

    const Table& table_;
    double prior_;

 public:
    std::vector<double> object, severity;
};

std::optional<double> half_width_of_one(const Table& table, const Model& model) {
    const auto freedom = static_cast<double>(table.cells.size()) - static_cast<double>(table.objects.size()) - static_cast<double>(table.experts.size()) + 1;
    if (freedom < 1) return std::nullopt;
    double squares = 0;
    for (const auto& cell : table.cells) squares += model.residual(cell) * model.residual(cell);
    return boost::math::quantile(boost::math::students_t(freedom), 0.975) * std::sqrt(squares / freedom);
}

ObjectResult result_of(std::string id, std::vector<double> points, double corrected, const std::optional<double>& width) {
    ObjectResult result;
    result.object = std::move(id);
    result.marks = static_cast<std::int64_t>(points.size());
    std::ranges::sort(points);
    const auto count = static_cast<double>(points.size());
    const auto sum = std::accumulate(points.begin(), points.end(), 0.0);
    result.mean = sum / count;
    if (points.size() >= 5) result.trimmed = std::accumulate(points.begin() + 1, points.end() - 1, 0.0) / (count - 2);
    result.corrected = corrected;
    if (width) {
        result.low = corrected - *width / std::sqrt(count);
        result.high = corrected + *width / std::sqrt(count);
    }
    result.spread = points.back() - points.front();
    return result;
}

}  // namespace

PanelResult judge(std::span<const PanelMark> marks, double prior_marks) {
    const auto table = table_of(marks);
    const Model model(table, prior_marks);
    const auto width = half_width_of_one(table, model);
    std::vector<std::vector<double>> points(table.objects.size());
    std::vector<std::int64_t> given(table.experts.size());
    for (const auto& cell : table.cells) {
        points[cell.object].push_back(cell.points);
        ++given[cell.expert];
    }
    PanelResult result;
    for (std::size_t i = 0; i < points.size(); ++i) result.objects.push_back(result_of(table.objects[i], std::move(points[i]), model.object[i], width));
    for (std::size_t j = 0; j < given.size(); ++j) result.experts.push_back({table.experts[j], given[j], model.severity[j]});
    return result;
}

std::vector<std::string> needs_another_expert(const PanelResult& result, double limit) {
    std::vector<std::string> objects;
    for (const auto& one : result.objects) {
        if (one.spread > limit) objects.push_back(one.object);
    }
    return objects;
}

}  // namespace luoshi::scoring
