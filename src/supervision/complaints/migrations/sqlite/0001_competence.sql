-- Who is competent and how long things may take: data, read by everybody.

-- reference-table: competence
-- Which department is competent, by kind and subject; "above": of the division above that of the body complained of.
CREATE TABLE competence (
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    subject TEXT NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    department TEXT NOT NULL CHECK (department IN ('same', 'education', 'development_reform', 'market_regulation', 'finance')),
    place TEXT NOT NULL CHECK (place IN ('own', 'above')),
    source TEXT NOT NULL,
    confirmed TEXT NOT NULL CHECK (confirmed IN ('yes', 'no')),
    PRIMARY KEY (kind, subject),
    CHECK (subject <> 'bureau' OR place = 'above')
);

-- reference-table: complaint_clock
-- Working days, by kind. The notice names no terms: unconfirmed values are the house's own defaults.
CREATE TABLE complaint_clock (
    kind TEXT PRIMARY KEY CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    accept_days BIGINT NOT NULL CHECK (accept_days > 0),
    answer_days BIGINT NOT NULL CHECK (answer_days >= accept_days),
    extend_days BIGINT NOT NULL CHECK (extend_days >= 0),
    remind_days BIGINT NOT NULL CHECK (remind_days > 0),
    silent_days BIGINT NOT NULL,
    source TEXT NOT NULL,
    confirmed TEXT NOT NULL CHECK (confirmed IN ('yes', 'no')),
    CHECK (silent_days > 2 * remind_days)
);

INSERT INTO competence (kind, subject, department, place, source, confirmed) VALUES
    ('money', 'school', 'development_reform', 'own', '湘教改〔2022〕1号 五（收费由发展改革部门会同教育、财政管理），具体分工未找到文号', 'no'),
    ('voluntariness', 'school', 'education', 'own', '湘教改〔2022〕1号 五', 'no'),
    ('teaching', 'school', 'education', 'own', '湘教改〔2022〕1号 五', 'no'),
    ('safety', 'school', 'education', 'own', '湘教改〔2022〕1号 五', 'no'),
    ('staff', 'school', 'education', 'own', '湘教改〔2022〕1号 五', 'no'),
    ('other', 'school', 'education', 'own', '湘教改〔2022〕1号 五', 'no'),
    ('money', 'outside_body', 'market_regulation', 'own', '未找到明文，系统默认值', 'no'),
    ('voluntariness', 'outside_body', 'education', 'own', '未找到明文，系统默认值', 'no'),
    ('teaching', 'outside_body', 'education', 'own', '未找到明文，系统默认值', 'no'),
    ('safety', 'outside_body', 'education', 'own', '未找到明文，系统默认值', 'no'),
    ('staff', 'outside_body', 'education', 'own', '未找到明文，系统默认值', 'no'),
    ('other', 'outside_body', 'education', 'own', '未找到明文，系统默认值', 'no'),
    ('money', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no'),
    ('voluntariness', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no'),
    ('teaching', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no'),
    ('safety', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no'),
    ('staff', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no'),
    ('other', 'bureau', 'same', 'above', '被投诉的机关不办理对自己的投诉，由上一级同一部门办理', 'no');

INSERT INTO complaint_clock (kind, accept_days, answer_days, extend_days, remind_days, silent_days, source, confirmed) VALUES
    ('money', 5, 20, 10, 5, 15, '未找到明文期限，系统默认值', 'no'),
    ('voluntariness', 5, 20, 10, 5, 15, '未找到明文期限，系统默认值', 'no'),
    ('teaching', 5, 20, 10, 5, 15, '未找到明文期限，系统默认值', 'no'),
    ('safety', 1, 5, 5, 5, 15, '未找到明文期限，系统默认值', 'no'),
    ('staff', 5, 20, 10, 5, 15, '未找到明文期限，系统默认值', 'no'),
    ('other', 5, 20, 10, 5, 15, '未找到明文期限，系统默认值', 'no');
