#include "notices/reading/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "notices/reading/numerals.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

struct Group {
    Token kind;
    string_view words;  // separated by single spaces
};

constexpr Group groups[] = {
    {Token::verb,
     "建设 建立 建立健全 健全 完善 制定 制订 出台 开展 组织 举办 开设 支持 遴选 培育 培养 清理 落实 加强 强化 推进 "
     "推动 促进 加快 加大 扩大 提高 提升 "
     "增强 优化 改善 改革 深化 创新 构建 打造 营造 弘扬 宣传 传承 发掘 挖掘 深挖 凝练 提炼 研究 改扩建 改建 新建 扩建 "
     "办好 做好 抓好 实施 规范 "
     "明确 确保 保障 保证 配备 配足 配齐 配置 安排 设立 设置 成立 组建 选派 选聘 选拔 聘请 引进 培训 轮训 评选 评定 "
     "认定 评估 考核 检查 督查 监督 "
     "指导 管理 公示 公开 公布 报送 上报 提交 提供 申报 推荐 审核 审批 备案 登记 收取 减免 退还 补助 奖励 通报 整改 "
     "督促 责令 追究 处理 查处 纠正 "
     "取消 停止 禁止 调整 统筹 协调 汇总 总结 统一 命名 发挥 畅通 拓宽 拓展 延伸 探索 鼓励 引导 倡导 动员 发动 参与 "
     "参加 贯彻 学习 传达 部署 召开 "
     "编制 编写 修订 起草 签订 签署 建成 完成 达到 实现 覆盖 惠及 投入 筹措 拨付 履行 承担 负责 牵头 对接 衔接 整合 "
     "利用 用好 维护 防范 "
     "化解 排查 防止 杜绝 控制 压减 减轻 减少 降低 缩短 创建 验收 评审 复核 抽查 巡查 走访 慰问 救助 资助 招聘 招收 "
     "录取 予以 给予 采取 "
     "采用 纳入 列入 计入 收费 设 建 新增 增加 配 评 选 派 保留 安装 购置 采购 发放 补贴 核定 核减 制作 出版 发布 印发 "
     "转发 填写 填报 受理 "
     "答复 移送 开通 运用 推广 树立 坚持 突出 聚焦 立足 围绕 破解 解决 办理 张贴 公告 告知 听取 征求 接受 配合 协助 "
     "重点支持 重点办好 支持建设 遴选建设 "
     "培育建设 指导监督 监督检查 督查评估 督导 督办 调研 缴纳 上缴 审计 留存 保管 存档 归档 汇报 报告 反馈 核查 核实 "
     "自查 互查 查看 关闭 撤销 "
     "淘汰 限制 开发 编印 选用 选择 服务 集聚 汇聚 凝聚 吸引 激发 释放 盘活 构筑 夯实 巩固 稳定 发展 壮大 提质 扩容 "
     "改造 升级 更新 维修 "
     "建好 管好 办 开 聘 保持 保护 尊重 关心 关爱 重视 关注 摸清 掌握 了解 核对 确定 划定 划分 分解 细化 量化 实行 "
     "推行 执行 遵守 遵循 杜绝 严禁 "
     "严查 严肃查处 全覆盖 举行 承办 主办 协办 选树 表彰 表扬 批评 约谈 问责 处分 清退 清缴 返还 收回 追回 追缴 下达 "
     "分配 下发 分发 收集 整理 上传 录入 "
     "申请 审查 论证 公证 邀请 联系 通知 发现 评比 评价 评议 测评 监测 监管 监控 预警 处置 应对 救援 演练 排除 消除 "
     "杜绝 抓实 压实 细化 做实 做强 做优 做大 更换 减收 拆除 增设 补充 报 抽检 取缔 整治 命名 惠及 购买 选送 选树 张榜 "
     "清洗 消毒 赠送 捐赠 培优 提取 计收 领取 聘用 招募 轮换 结对 帮扶"},
    {Token::manner,
     "积极 大力 全面 深入 切实 认真 严格 充分 进一步 持续 不断 稳步 扎实 着力 重点 有序 逐步 广泛 科学 合理 依法 坚决 "
     "牢固 主动 共同 自觉 优先 "
     "原则上 按时 按期 及早 直接 具体 首先 同时 同步 逐级 逐项 逐校 逐人 如实 准确 严肃 妥善 分类 分批 分级 集中 联合 "
     "协同 独立 自主 自行 相应 务必 "
     "一律 均 都 也 还 再 并 可以 可 应当 应 须 必须 要 将 需 负责任地 加以 密切 紧密 努力 规范有序 多渠道 多形式 精心 "
     "周密 高度 特别 尤其 更加 稳妥 "
     "因地制宜 结合实际 另行 酌情 适当 统一组织 全力 全程 严密 继续 尽可能 率先 带头 合力 系统 有效 创造性地 高质量 "
     "高标准"},
    {Token::body,
     "住房城乡建设厅 住房和城乡建设厅 住房城乡建设局 住房和城乡建设局 住房城乡建设部门 住房城乡建设 城乡建设 建设厅 "
     "建设局 建设部 发展改革委 发展和改革委员会 "
     "发展改革局 发展和改革局 发展改革部门 发展改革 发展和改革 组织部 宣传部 组织部门 宣传部门 管理局 管理厅 "
     "监督管理局 市场监管局 市场监督管理局 监管局 监管部门 教育部门 财政部门 "
     "教育督导部门 人民政府 教育行政部门 管理部门 主管部门 管理委员会 评估机构 培训机构 管理机构 服务机构 检查组 "
     "督查组 评审组 考核组 评估组 督导组 "
     "监督机构 有关部门 相关部门 各有关部门 统一战线 服务工作 服务中心 管理中心 服务费 课后服务 管理办法 管理规定 "
     "实施方案 实施办法 实施细则 实施意见 "
     "组织机构 规范性文件 公开信 服务对象 服务质量 服务期 服务时间 管理人员 组织者 办学 办公 办法 开学 开放 建议 评语 "
     "选修 派出所 创新创业 "
     "设备 设施 设计院 建筑 配套 开支 开始 选题 开发区 办事 办公室 办公厅 建国 建党 建制 公开课 教育督导 审计厅 审计局 "
     "信访局 培训班 学习班 研究院 研究所 研究生 学习者 学习型 "
     "实施主体 通知书 通知如下 组织领导 监督电话 联系人 联系电话 联系方式 发展规划 公共服务 使用说明 一体化 一致 一般 "
     "一定 一些 一切 一线 一流 一旦 一并 一贯 一半 "
     "一方面 第一 万一 唯一 统一标识 统一风格 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 十分 九年 千方百计 "
     "百花 万众 "
     "关于 由于 对于 在于 鉴于 基于 属于 位于 处于 用于 便于 利于 善于 勇于 敢于 乐于 大于 存在 现在 正在 所在 在校 "
     "在职 在编 在岗 在读 在园 在籍 在册 对象 相对 对口 针对 绝对 面对 应对 自主 自愿 自然 各自 来自 自治 自身 自我 "
     "自由 自律 自救 自治州 自治区 自治县 方向 面向 导向 定向 转向 趋向 向上 供给 给养 不在 旨在 贵在 重在 覆盖率 "
     "达标率 普及率 合格率 开出率 入园率 升学率 参与率 满意率 巩固率 设计 使用面积 最高人民法院 最高人民检察院 各类 "
     "各种 各自 各级 各项 各方面 各环节 各阶段 各学科 各科 每况"},
    {Token::at_least, "不少于 不低于 不得少于 不得低于 至少 最少 最低 不小于 不短于 超过 大于 高于 多于 达到或超过 满"},
    {Token::at_most,
     "不超过 不得超过 不高于 不得高于 不多于 不得多于 最多 至多 最高 不大于 控制在 不突破 限 不满 未满 低于 少于 小于"},
    {Token::about, "大约 约 近 左右 约为"},
    {Token::batch, "一批"},
    {Token::each, "每 各 人均 生均 校均 班均"},
    {Token::whole, "全省 全市 全县 全国 全区 全州 共 总计 共计 合计 累计 总数"},
    {Token::basis, "根据 依据 按照 依照 遵照 贯彻落实 为贯彻 为落实 为深入贯彻 为认真贯彻 贯彻执行 参照 落实好 对照"},
    {Token::unnamed,
     "有关规定 相关规定 有关要求 相关要求 有关文件精神 有关文件 相关文件 有关法律法规 相关法律法规 有关政策 相关政策 "
     "有关精神 上级文件精神 上级有关 有关法律 有关法规 有关文件规定 "
     "相关法律 国家规定 上级要求"},
    {Token::vague, "尽快 及时 适时 抓紧 近期 限期 尽早 从速 早日 择期"},
    {Token::recurring,
     "定期 不定期 每年 每学期 每学年 每月 每周 每季度 每日 每天 每半年 按月 按季 按季度 按年度 按学期 逐月 逐年 每两年 "
     "每三年 每五年 常态化 每半月 每年度"},
    {Token::force, "施行 实施 执行 生效 试行"},
    {Token::repeal, "废止 停止执行 失效 停止施行 停止实施 不再执行 不再施行 予以废止 同时废止"},
    {Token::interpret, "解释"},
    {Token::by_whom, "由"},
    {Token::toward, "向 对 给 于 在 自"},
    {Token::together, "会同 商 联合 配合"},
    {Token::short_form, "以下简称 以下统称 以下简称为 简称 下同"},
    {Token::validity, "有效期 有效期限 试行期 试行期限"},
    {Token::amend, "修改为 修订为 改为 增加一条 增加一款 增加一项 删去 作为第"},
};

struct MarkGroup {
    Mark mark;
    string_view words;
};

constexpr MarkGroup mark_groups[] = {
    {Mark::enforce, "实施 执行"},
    {Mark::shall, "要 应 应当 须 必须"},
    {Mark::will, "将"},
    {Mark::join, "并"},
    {Mark::weigh, "重点"},
    {Mark::carry, "支持 培育 组织 指导 鼓励 推动 统筹 协调 监督 重点支持"},
    {Mark::lead, "负责 牵头"},
    {Mark::select, "遴选 遴选建设"},
    {Mark::state,
     "坚持 立足 围绕 聚焦 突出 服务 发展 参加 参与 纳入 列入 接受 发现 采用 重视 尊重 了解 通知 予以 给予 达到 实现 "
     "覆盖 惠及 规范"},
    {Mark::report, "报"},
};

template <class F>
void for_each_word(string_view words, F&& f) {
    while (!words.empty()) {
        const size_t end = std::min(words.find(' '), words.size());
        if (end > 0) f(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

struct Entry {
    string_view word;
    Token kind = Token::stop;
    Mark mark = Mark::none;
};

// The three bytes of a Han character as a number.
inline std::uint32_t raw(const char* at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(at[0])) << 16 |
           static_cast<std::uint32_t>(static_cast<unsigned char>(at[1])) << 8 | static_cast<unsigned char>(at[2]);
}
// The three bytes at `at` and the three behind them, with one load where the text is long enough for it; zeros for the
// second where the text ends before.
struct TwoRaw {
    std::uint32_t one;
    std::uint32_t two;
};
inline TwoRaw two_raw(const char* at, size_t left) {
    if (left >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        if constexpr (std::endian::native == std::endian::little) word = __builtin_bswap64(word);
        return {static_cast<std::uint32_t>(word >> 40), static_cast<std::uint32_t>(word >> 16) & 0xFFFFFFU};
    }
    return {raw(at), left >= 6 ? raw(at + 3) : 0};
}
inline std::uint32_t code_of(std::uint32_t bytes) {
    return (bytes >> 4 & 0xF000U) | (bytes >> 2 & 0x0FC0U) | (bytes & 0x3FU);
}

// One question lets most characters pass: is it a word or a numeral by itself, or does it begin a word together with the next one? Both filters are
// asked at once, because the processor guesses one branch better than two. Then the first two characters together lead to the few words that begin
// with them, longest first.
class Dictionary {
 public:
    Dictionary() : slots_(slot_count) {
        for (const Group& group : groups) {
            for_each_word(group.words, [&](string_view w) { entries_.push_back({w, group.kind, mark_of(w)}); });
        }
        std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
            const string_view left = a.word.substr(0, 6);
            const string_view right = b.word.substr(0, 6);
            return left != right ? left < right : a.word.size() > b.word.size();
        });
        for (size_t i = 0; i < entries_.size(); ++i) add(i);
        alone_ = singles_;
        for (const char32_t numeral : U"〇零一二三四五六七八九十百千万两") {
            if (numeral != 0) alone_[numeral >> 6] |= std::uint64_t{1} << (numeral & 63U);
        }
    }

    // Of a character and the three bytes behind it (zero at the end of the text).
    bool may_start(std::uint32_t code, std::uint32_t one, std::uint32_t two) const {
        const std::uint32_t h = hash(one, two);
        return ((alone_[code >> 6] >> (code & 63U) | pairs_[h >> 22] >> (h >> 16 & 63U)) & 1U) != 0;
    }

    // The longest word at `at`, whose first character is given; nullptr where no word starts.
    const Entry* find(string_view text, size_t at, std::uint32_t one, std::uint32_t code) const {
        const char* here = text.data() + at;
        const size_t left = text.size() - at;
        if (left >= 6) {
            const std::uint32_t two = raw(here + 3);
            const std::uint32_t h = hash(one, two);
            if ((pairs_[h >> 22] >> (h >> 16 & 63U) & 1U) != 0) {
                for (size_t slot = h >> 20;; slot = (slot + 1) % slot_count) {
                    const Slot& s = slots_[slot];
                    if (s.count == 0) break;
                    if (s.one != one || s.two != two) continue;
                    for (const Entry* e = &entries_[s.first]; e != &entries_[s.first] + s.count; ++e) {
                        if (e->word.size() <= left && same_bytes(here + 6, e->word.data() + 6, e->word.size() - 6))
                            return e;
                    }
                    break;
                }
            }
        }
        if ((singles_[code >> 6] >> (code & 63U) & 1U) == 0) return nullptr;
        for (size_t slot = hash(one, 0) >> 20;; slot = (slot + 1) % slot_count) {
            const Slot& s = slots_[slot];
            if (s.count == 0) return nullptr;
            if (s.one == one && s.two == 0) return &entries_[s.first];
        }
    }

 private:
    static constexpr size_t slot_count = 4096;
    struct Slot {
        std::uint32_t one = 0;
        std::uint32_t two = 0;  // 0: words of one character
        std::uint16_t first = 0;
        std::uint16_t count = 0;
    };

    // The upper bits choose the slot and the bit in the filter of pairs.
    static std::uint32_t hash(std::uint32_t one, std::uint32_t two) { return one * 0x9E3779B1U ^ two * 0x85EBCA77U; }

    static Mark mark_of(string_view word) {
        Mark found = Mark::none;
        for (const MarkGroup& group : mark_groups)
            for_each_word(group.words, [&](string_view w) { found = w == word ? group.mark : found; });
        return found;
    }

    void add(size_t i) {
        const string_view word = entries_[i].word;
        if (word.size() < 3 || static_cast<unsigned char>(word[0]) < 0xE0) return;  // ≥ and the like stand apart
        const std::uint32_t one = raw(word.data());
        const std::uint32_t two = word.size() >= 6 ? raw(word.data() + 3) : 0;
        const std::uint32_t code = code_of(one);
        const std::uint32_t h = hash(one, two);
        if (two == 0)
            singles_[code >> 6] |= std::uint64_t{1} << (code & 63U);
        else
            pairs_[h >> 22] |= std::uint64_t{1} << (h >> 16 & 63U);
        size_t slot = h >> 20;
        while (slots_[slot].count != 0 && (slots_[slot].one != one || slots_[slot].two != two))
            slot = (slot + 1) % slot_count;
        Slot& s = slots_[slot];
        if (s.count == 0) s = {one, two, static_cast<std::uint16_t>(i), 0};
        ++s.count;
    }

    std::vector<Entry> entries_;
    std::vector<Slot> slots_;
    std::array<std::uint64_t, 1024> singles_{};  // characters that are a word
    std::array<std::uint64_t, 1024> alone_{};    // those and the numerals
    std::array<std::uint64_t, 1024> pairs_{};    // pairs that start a word
};

const Dictionary& dictionary() {
    static const Dictionary instance;
    return instance;
}

constexpr Token no_mark = Token::validity;  // stands for "no punctuation" in the tables

// The kind of a punctuation mark.
constexpr Token punctuation(char32_t c) {
    switch (fold(c)) {
        case 0x3002:
        case '!':
        case '?':
        case 0x2026:
            return Token::stop;
        case ';':
            return Token::semicolon;
        case ':':
            return Token::colon;
        case ',':
            return Token::comma;
        case 0x3001:
            return Token::pause;
        case '(':
        case '[':
        case '{':
            return Token::open;
        case ')':
        case ']':
        case '}':
            return Token::close;
        case 0x300A:
            return Token::title_open;
        case 0x300B:
            return Token::title_close;
        case 0x2265:
            return Token::at_least;
        case 0x2264:
            return Token::at_most;
        default:
            break;
    }
    return is_open_quote(c) ? Token::quote_open : is_close_quote(c) ? Token::quote_close : no_mark;
}

template <char32_t First, size_t Count>
constexpr std::array<Token, Count> punctuation_table() {
    std::array<Token, Count> table{};
    for (size_t i = 0; i < Count; ++i) table[i] = punctuation(First + static_cast<char32_t>(i));
    return table;
}
constexpr auto ascii_marks = punctuation_table<0, 128>();
constexpr auto cjk_marks = punctuation_table<0x3000, 64>();
constexpr auto general_marks = punctuation_table<0x2000, 64>();

Token mark_kind(char32_t c) {
    if (c < 0x80) return ascii_marks[c];
    if (c - 0x3000 < 64) return cjk_marks[c - 0x3000];
    if (c - 0x2000 < 64) return general_marks[c - 0x2000];
    if (c >= 0xFF01 && c <= 0xFF5E) return ascii_marks[c - 0xFEE0];
    return punctuation(c);
}

}  // namespace

std::span<const Tok> Tokens::read(string_view text, size_t begin) {
    static const Dictionary& words = dictionary();
    // A token has at least one byte, so this room always suffices and nothing needs to be checked on the way.
    if (room_.size() < text.size() - begin) room_.resize((text.size() - begin) * 2);
    Tok* out = room_.data();
    TokenKinds kinds;
    const auto push = [&](size_t at, size_t size, Token kind, Mark mark = Mark::none) {
        *out = {static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(std::min<size_t>(size, 65535)), kind, mark};
        kinds.add(*out++);
    };
    const char* const data = text.data();
    for (size_t at = begin; at < text.size();) {
        const auto lead = static_cast<unsigned char>(data[at]);
        if (lead >= 0xE2 && lead <= 0xE9) {
            const auto [bytes, next] = two_raw(data + at, text.size() - at);
            const std::uint32_t code = code_of(bytes);
            if (words.may_start(code, bytes, next)) {
                if (const Entry* e = words.find(text, at, bytes, code)) {
                    push(at, e->word.size(), e->kind, e->mark);
                    at += e->word.size();
                    continue;
                }
                if (is_numeral(code)) {
                    const size_t end = numeral_run(text, at);
                    push(at, end - at, Token::numeral);
                    at = end;
                    continue;
                }
            }
            if (lead >= 0xE4) {
                at += 3;
                continue;
            }
        }
        const Char c = decode(text, at);
        if (is_digit(c.code)) {
            const size_t end = scan_digits(text, at).end;
            push(at, end - at, Token::digits);
            at = end;
            continue;
        }
        const Token kind = mark_kind(c.code);
        if (kind != no_mark) push(at, c.size, kind);
        at += c.size;
    }
    kinds_ = kinds;
    return {room_.data(), static_cast<size_t>(out - room_.data())};
}

}  // namespace luoshi::notices::reading
